import type { Chunk, ExportContext, ExportOutput } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';
import { createNameKeeper, fileName } from './file-name';
import { firstRecords } from './first-records';
import { isoDate, titleOf } from './record-facts';
import { type ZipEntry, zipStream } from './zip-stream';

/** The name of a file about many articles, without its extension. */
export const collectionName = (now: Date): string => `Nutgraf ${isoDate(now.toISOString())}`;

/** One article as a file of its own, several as a zip of such files, named by their titles. */
export async function oneOrZip(
  source: RecordSource,
  { now }: ExportContext,
  file: { readonly extension: string; readonly mimeType: string; readonly write: (record: ExportRecord) => string },
): Promise<ExportOutput> {
  const { only, all } = await firstRecords(source);
  if (only) {
    const name = `${fileName(titleOf(only.article))}.${file.extension}`;
    return { name, mimeType: file.mimeType, chunks: singleChunk(file.write(only)) };
  }
  const keepName = createNameKeeper();
  async function* entries(): AsyncGenerator<ZipEntry> {
    for await (const record of all) {
      yield { path: `${keepName(fileName(titleOf(record.article)))}.${file.extension}`, content: file.write(record) };
    }
  }
  return { name: `${collectionName(now)}.zip`, mimeType: 'application/zip', chunks: zipStream(entries(), now) };
}

export async function* singleChunk(content: string): AsyncGenerator<Chunk> {
  yield content;
}
