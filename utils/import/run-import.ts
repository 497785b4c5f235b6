import type { ExportRecord } from '@/utils/export/export-record';
import { fail, type Result, succeed } from '@/utils/model/result';
import { batches } from './batches';
import { decideRecord, type ImportMode } from './decide-record';
import type { ImportItem } from './import-item';
import type { ReadExisting } from './plan-import';

/** The library as an import needs it. A write is in one transaction: all of its records or none. */
export interface ImportTarget<WriteFailure extends { readonly kind: string }> {
  readonly readExisting: ReadExisting;
  /** Puts records in, in place of those of the same id. */
  readonly write: (records: readonly ExportRecord[]) => Promise<Result<unknown, WriteFailure>>;
  /** Takes records out for good, as if they had never been there. */
  readonly remove: (ids: readonly string[]) => Promise<Result<unknown, WriteFailure>>;
}

/** What an import did, enough to undo it. */
export interface ImportReceipt {
  readonly addedIds: readonly string[];
  /** The records it changed, as they were before. */
  readonly before: readonly ExportRecord[];
  readonly presentCount: number;
}

export interface RunOptions {
  readonly mode: ImportMode;
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** As many records as one transaction takes: enough for few round trips, little enough to cancel between. */
const batchSize = 100;

/**
 * Brings the records in. Cancelled, or where a write fails, it takes back what it had written: the library is then as it
 * was. The receipt undoes the whole of it later.
 */
export async function runImport<WriteFailure extends { readonly kind: string }>(
  items: AsyncIterable<ImportItem>,
  target: ImportTarget<WriteFailure>,
  { mode, onProgress, signal }: RunOptions,
): Promise<Result<ImportReceipt, WriteFailure | { readonly kind: 'cancelled' }>> {
  const receipt = { addedIds: [] as string[], before: [] as ExportRecord[], presentCount: 0 };
  let done = 0;
  for await (const batch of batches(recordsOf(items), batchSize)) {
    if (signal?.aborted) return takenBack(receipt, target, { kind: 'cancelled' });
    const existing = new Map((await target.readExisting(batch.map(({ id }) => id))).map((mine) => [mine.id, mine]));
    const changed = new Map<string, ExportRecord>();
    for (const record of batch) {
      const decision = decideRecord(record, changed.get(record.id) ?? existing.get(record.id), mode);
      if (decision.status !== 'present') changed.set(record.id, decision.write);
    }
    const writes = [...changed.values()];
    const written = writes.length === 0 ? succeed(null) : await target.write(writes);
    if (!written.ok) return takenBack(receipt, target, written.error);
    for (const { id } of writes) {
      const mine = existing.get(id);
      if (mine) receipt.before.push(mine);
      else receipt.addedIds.push(id);
    }
    receipt.presentCount += batch.length - writes.length;
    done += batch.length;
    onProgress?.(done);
  }
  if (signal?.aborted) return takenBack(receipt, target, { kind: 'cancelled' });
  return succeed(receipt);
}

/** Takes an import back: what it added goes, what it changed becomes what it was. */
export async function undoImport<WriteFailure extends { readonly kind: string }>(
  { addedIds, before }: ImportReceipt,
  target: ImportTarget<WriteFailure>,
): Promise<Result<null, WriteFailure>> {
  for (let start = 0; start < addedIds.length; start += batchSize) {
    const removed = await target.remove(addedIds.slice(start, start + batchSize));
    if (!removed.ok) return removed;
  }
  for (let start = 0; start < before.length; start += batchSize) {
    const written = await target.write(before.slice(start, start + batchSize));
    if (!written.ok) return written;
  }
  return succeed(null);
}

async function takenBack<WriteFailure extends { readonly kind: string }, Reason extends { readonly kind: string }>(
  receipt: ImportReceipt,
  target: ImportTarget<WriteFailure>,
  reason: Reason,
): Promise<Result<never, WriteFailure | Reason>> {
  const undone = await undoImport(receipt, target);
  return undone.ok ? fail(reason) : undone;
}

async function* recordsOf(items: AsyncIterable<ImportItem>): AsyncGenerator<ExportRecord> {
  for await (const item of items) if (item.kind === 'record') yield item.record;
}
