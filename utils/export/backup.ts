import { type BackupHeader, backupFormat, backupVersion } from './backup-header';
import { base64 } from './base64';
import type { Chunk, ExportContext, ExportFormat } from './export-format';
import type { ExportRecord, RecordSource } from './export-record';
import { isoDate } from './record-facts';

/**
 * Everything, lossless: JSON Lines, a header and then one saved article a line with its revisions and kept images.
 * Keys stand in the order in which the record has them, so that what is restored exports to the same bytes.
 */
export const backup: ExportFormat = {
  write: (source, context) => ({
    name: `Nutgraf backup ${isoDate(context.now.toISOString())}.jsonl`,
    mimeType: 'application/jsonl',
    chunks: lines(source, context),
  }),
};

async function* lines(source: RecordSource, { now, total, extras }: ExportContext): AsyncGenerator<Chunk> {
  const header: BackupHeader = {
    format: backupFormat,
    version: backupVersion,
    exportedAt: now.toISOString(),
    count: total,
    ...(extras && { extras }),
  };
  yield `${JSON.stringify(header)}\n`;
  for await (const record of source) yield `${backupLine(record)}\n`;
}

export function backupLine({ corrections, madeDigest, revisions, images, ...saved }: ExportRecord): string {
  return JSON.stringify({
    ...saved,
    ...(corrections.length && { corrections, madeDigest }),
    ...(revisions?.length && { revisions }),
    ...(images?.length && {
      images: images.map(({ bytes, ...image }) => ({ ...image, base64: base64(bytes) })),
    }),
  });
}
