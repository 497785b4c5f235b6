import type { ExportRecord } from '@/utils/export/export-record';
import type { AttachmentKeys } from '@/utils/model/attachment-keys';
import { recordStamp } from '@/utils/model/record-stamp';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { batches } from './batches';
import { decideRecord, type ImportMode } from './decide-record';
import { type ExistingRecord, existingAfter, joinedKeys, keysOf } from './existing-record';
import type { ImportItem } from './import-item';
import type { ReadExisting } from './plan-import';

/** A record and the state of the library it was decided on. */
interface PlannedWrite {
  /** With the versions and images to be added; those that are there stay. */
  readonly record: ExportRecord;
  /** Versions and images to be taken off again; none if not given. */
  readonly removed?: AttachmentKeys;
  /** The recordStamp of what was there under its id; null if nothing was. */
  readonly basis: string | null;
}

/** The library as an import needs it. A write is in one transaction: all of its records or none. */
export interface ImportTarget<WriteFailure extends { readonly kind: string }> {
  readonly readExisting: ReadExisting;
  /** Puts records in where the library is still as it was when each was decided; the ids of the others, which are not written. */
  readonly write: (writes: readonly PlannedWrite[]) => Promise<Result<readonly string[], WriteFailure>>;
  /** Adds the revisions and images of the record to the article of its id; those it has stay as they are. What was added. */
  readonly addMore: (record: ExportRecord) => Promise<Result<AttachmentKeys, WriteFailure>>;
  /**
   * Takes out records that nobody has changed since (`stamp`): into the trash, or as if they had never been there. The ids
   * of those that stay.
   */
  readonly takeOut: (
    records: readonly { readonly id: string; readonly stamp: string }[],
    how: 'trash' | 'erase',
  ) => Promise<Result<readonly string[], WriteFailure>>;
}

/** One record that an import wrote. */
interface WrittenRecord {
  readonly id: string;
  /** As it was before; null if it was added. */
  readonly before: SavedArticle | null;
  /** The versions and images it was given. */
  readonly given: AttachmentKeys;
  /** The recordStamp of what was written. */
  readonly stamp: string;
}

/** What an import did, enough to undo it. */
export interface ImportReceipt {
  readonly written: readonly WrittenRecord[];
  readonly presentCount: number;
}

export interface RunOptions {
  readonly mode: ImportMode;
  /** Given to every article that is added or changed; null for none. */
  readonly tag?: string | null;
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** As many records as one transaction takes: enough for few round trips, little enough to cancel between. */
const batchSize = 100;

/**
 * Brings the records in. Each is decided on what the library has of it and written only if that still holds; what was
 * edited in between is decided again, so that no edit is lost. Cancelled, or where a write fails, it takes back what it had
 * written and nobody has changed since. The receipt undoes the whole of it later.
 */
export async function runImport<WriteFailure extends { readonly kind: string }>(
  items: AsyncIterable<ImportItem>,
  target: ImportTarget<WriteFailure>,
  { mode, tag = null, onProgress, signal }: RunOptions,
): Promise<Result<ImportReceipt, WriteFailure | { readonly kind: 'cancelled' }>> {
  const written: WrittenRecord[] = [];
  const placeOf = new Map<string, number>();
  let done = 0;
  for await (const batch of batches(recordsOf(items), batchSize)) {
    const records = batch.flatMap(({ record, isMore }) => (isMore ? [] : [record]));
    let pending: readonly ExportRecord[] = records;
    while (pending.length > 0) {
      if (signal?.aborted) return takenBack(written, target, { kind: 'cancelled' });
      const step = await writeBatch(pending, target, mode, tag);
      if (!step.ok) return takenBack(written, target, step.error);
      for (const record of step.value.written) placeOf.set(record.id, written.push(record) - 1);
      pending = step.value.conflicting;
    }
    for (const { record, isMore } of batch) {
      if (!isMore) continue;
      const added = await target.addMore(record);
      if (!added.ok) return takenBack(written, target, added.error);
      const place = placeOf.get(record.id) ?? -1;
      const owner = written[place];
      if (owner) written[place] = { ...owner, given: joinedKeys(owner.given, added.value) };
    }
    done += records.length;
    onProgress?.(done);
  }
  if (signal?.aborted) return takenBack(written, target, { kind: 'cancelled' });
  return succeed({ written, presentCount: done - written.length });
}

/** Decides and writes records once; `conflicting` are those whose place somebody changed in between. */
async function writeBatch<WriteFailure extends { readonly kind: string }>(
  records: readonly ExportRecord[],
  target: ImportTarget<WriteFailure>,
  mode: ImportMode,
  tag: string | null,
): Promise<Result<{ written: WrittenRecord[]; conflicting: ExportRecord[] }, WriteFailure>> {
  const ids = [...new Set(records.map(({ id }) => id))];
  const existing = new Map((await target.readExisting(ids)).map((mine) => [mine.saved.id, mine]));
  const decided = new Map<string, ExportRecord>();
  const after = new Map(existing);
  for (const record of records) {
    const mine = after.get(record.id);
    const decision = decideRecord(record, mine, mode);
    if (decision.status === 'present') continue;
    const write = withTag(decision.write, tag);
    const earlier = decided.get(record.id);
    decided.set(record.id, earlier ? withAllOf(earlier, write) : write);
    after.set(record.id, existingAfter(mine, write));
  }
  if (decided.size === 0) return succeed({ written: [], conflicting: [] });
  const stampOf = (mine: ExistingRecord | undefined) => (mine ? recordStamp(mine.saved) : null);
  const writes = [...decided].map(([id, record]) => ({ record, basis: stampOf(existing.get(id)) }));
  const answer = await target.write(writes);
  if (!answer.ok) return answer;
  const conflicts = new Set(answer.value);
  const written = [...decided].flatMap(([id, record]): WrittenRecord[] =>
    conflicts.has(id)
      ? []
      : [{ id, before: existing.get(id)?.saved ?? null, given: keysOf(record), stamp: recordStamp(record) }],
  );
  return succeed({ written, conflicting: records.filter(({ id }) => conflicts.has(id)) });
}

/** A record that comes twice in one import brings along what both do. */
const withAllOf = (earlier: ExportRecord, later: ExportRecord): ExportRecord => ({
  ...later,
  revisions: [...(earlier.revisions ?? []), ...(later.revisions ?? [])],
  images: [...(earlier.images ?? []), ...(later.images ?? [])],
});
const withTag = (record: ExportRecord, tag: string | null): ExportRecord =>
  tag === null || record.tags.includes(tag) ? record : { ...record, tags: [...record.tags, tag] };

/** More records as they were before would be a second copy of the library. */
const maxKeptBefore = 500;

/**
 * What of an import is kept to take it back on another day: all that it added, and what it changed where that is not most of
 * a library.
 */
export function receiptToKeep({ written, presentCount }: ImportReceipt): ImportReceipt {
  const changed = written.filter(({ before }) => before !== null).length;
  return { written: changed > maxKeptBefore ? written.filter(({ before }) => before === null) : written, presentCount };
}

/** What was kept of an import, if it is that. */
export function receiptFrom(kept: unknown): ImportReceipt | null {
  const { written } = (kept ?? {}) as Partial<ImportReceipt>;
  const isWritten = (each: Partial<WrittenRecord>) =>
    typeof each?.id === 'string' && typeof each.stamp === 'string' && typeof each.given === 'object';
  return Array.isArray(written) && written.every(isWritten) ? (kept as ImportReceipt) : null;
}

/**
 * Takes an import back: what it added goes into the trash, what it changed becomes what it was. What somebody changed since
 * stays as it is; the ids of that come back.
 */
export const undoImport = <WriteFailure extends { readonly kind: string }>(
  { written }: ImportReceipt,
  target: ImportTarget<WriteFailure>,
): Promise<Result<readonly string[], WriteFailure>> => takeBack(written, target, 'trash');

async function takeBack<WriteFailure extends { readonly kind: string }>(
  written: readonly WrittenRecord[],
  target: ImportTarget<WriteFailure>,
  how: 'trash' | 'erase',
): Promise<Result<readonly string[], WriteFailure>> {
  const left: string[] = [];
  for (let start = 0; start < written.length; start += batchSize) {
    const batch = written.slice(start, start + batchSize);
    const added = batch.filter(({ before }) => before === null);
    const changed = batch.flatMap(({ before, given, stamp }) =>
      before ? [{ record: before, removed: given, basis: stamp }] : [],
    );
    const taken = added.length === 0 ? succeed([]) : await target.takeOut(added, how);
    if (!taken.ok) return taken;
    const restored = changed.length === 0 ? succeed([]) : await target.write(changed);
    if (!restored.ok) return restored;
    left.push(...taken.value, ...restored.value);
  }
  return succeed(left);
}

async function takenBack<WriteFailure extends { readonly kind: string }, Reason extends { readonly kind: string }>(
  written: readonly WrittenRecord[],
  target: ImportTarget<WriteFailure>,
  reason: Reason,
): Promise<Result<never, WriteFailure | Reason>> {
  const undone = await takeBack(written, target, 'erase');
  return undone.ok ? fail(reason) : undone;
}

type RecordItem = Extract<ImportItem, { kind: 'record' }>;

async function* recordsOf(items: AsyncIterable<ImportItem>): AsyncGenerator<RecordItem> {
  for await (const item of items) if (item.kind === 'record') yield item;
}
