import { fail, type Result, succeed } from '@/utils/model/result';
import { chunksToBlob } from './chunks-to-blob';
import type { ExportContext, ExportOutput } from './export-format';
import { englishLabels } from './export-labels';
import type { RecordSource, StreamedRecord, StreamedSource } from './export-record';
import { type ExportFormatId, exportFormats } from './formats';
import type { TextFile } from './text-file';

export type ExportFailure = { readonly kind: 'cancelled' } | { readonly kind: 'nothing-to-export' };

export interface ExportOptions extends Partial<Pick<ExportContext, 'labels' | 'extras' | 'template' | 'onUnwritten'>> {
  readonly now: Date;
  /** How many records the source gives. */
  readonly total: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** After so many records the page gets a turn, to draw the progress and to hear of a cancel. */
const recordsPerTurn = 50;

class Cancelled extends Error {}

/** The records as one file in the format, made as a stream. An empty library can be backed up, but not be made a book. */
export async function exportArticles(
  formatId: ExportFormatId,
  source: RecordSource,
  options: ExportOptions,
): Promise<Result<TextFile, ExportFailure>> {
  if (options.total === 0 && formatId !== 'backup') return fail({ kind: 'nothing-to-export' });
  const format = await exportFormats[formatId]();
  return gathered((labelled) => format.write(counted(source, options), labelled), options);
}

/** The whole library as one backup; of an article with much on it nothing more is in memory than a version or an image. */
export async function exportBackup(
  source: StreamedSource,
  options: ExportOptions,
): Promise<Result<TextFile, ExportFailure>> {
  const { backup } = await import('./backup');
  return gathered((labelled) => backup.write(counted<StreamedRecord>(source, options), labelled), options);
}

async function gathered(
  write: (context: ExportContext) => ExportOutput | Promise<ExportOutput>,
  options: ExportOptions,
): Promise<Result<TextFile, ExportFailure>> {
  try {
    const { name, mimeType, chunks } = await write({ labels: englishLabels, ...options });
    return succeed({ name, mimeType, content: await chunksToBlob(chunks, mimeType) });
  } catch (error) {
    if (error instanceof Cancelled) return fail({ kind: 'cancelled' });
    throw error;
  }
}

async function* counted<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  options: ExportOptions,
): AsyncGenerator<Item> {
  const { onProgress, signal, total } = options;
  let done = 0;
  for await (const record of source) {
    if (signal?.aborted) throw new Cancelled();
    yield record;
    done += 1;
    onProgress?.(done, total);
    if (done % recordsPerTurn === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  if (signal?.aborted) throw new Cancelled();
}
