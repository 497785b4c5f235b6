import type { ExportRecord, RecordSource } from './export-record';

/** Whether the source gives exactly one record, and all its records again from the first. Reads two records ahead. */
export async function firstRecords(
  source: RecordSource,
): Promise<{ only: ExportRecord | null; all: AsyncIterable<ExportRecord> }> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const first = await iterator.next();
  const second = first.done ? first : await iterator.next();
  async function* all(): AsyncGenerator<ExportRecord> {
    try {
      if (!first.done) yield first.value;
      if (!second.done) yield second.value;
      for (let next = second; !next.done; ) {
        next = await iterator.next();
        if (!next.done) yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { only: !first.done && second.done ? first.value : null, all: all() };
}
