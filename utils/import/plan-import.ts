import { fail, type Result, succeed } from '@/utils/model/result';
import { batches } from './batches';
import { decideRecord, type ImportMode } from './decide-record';
import { type ExistingRecord, existingAfter } from './existing-record';
import type { ImportFailure, ImportItem, ImportProblem } from './import-item';
import { isLinkOnly } from './link-only';

/** One entry of the preview. */
interface PlannedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly line: number | null;
  readonly status: 'new' | 'present' | 'changed';
  /** Its text comes later, when its page is next opened. */
  readonly isLinkOnly: boolean;
}

export interface ImportPlan {
  readonly entries: readonly PlannedEntry[];
  /** What could not be taken as it stands, with line and reason; `isKept` tells those imported all the same. */
  readonly problems: readonly ImportProblem[];
  /** Why the rest of the file could not be read. */
  readonly failure: ImportFailure | null;
  readonly counts: Readonly<Record<'new' | 'present' | 'changed' | 'leftOut', number>>;
  /** What a backup carries beside the articles; not yet looked at. */
  readonly extras: Readonly<Record<string, unknown>> | null;
}

/** How often it is told how many there are, in entries: pages take their time. */
const toldEvery = 10;

/** The items, and with every tenth record how many have come. */
async function* told(
  items: AsyncIterable<ImportItem>,
  onProgress: PlanOptions['onProgress'],
): AsyncGenerator<ImportItem> {
  let count = 0;
  for await (const item of items) {
    yield item;
    if (item.kind !== 'record' || item.isMore) continue;
    count += 1;
    if (count % toldEvery === 0) onProgress?.(count);
  }
}

/** What the library has under these ids; in any order. */
export type ReadExisting = (ids: readonly string[]) => Promise<readonly ExistingRecord[]>;

export interface PlanOptions {
  readonly mode: ImportMode;
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Read from the library in one go. */
const batchSize = 100;
/** A preview of more would be read by nobody, and a file of nothing but problems must not fill the memory. */
const maxProblems = 10_000;

/** What an import would do, nothing written. Keeps a line per entry, no text. */
export async function planImport(
  items: AsyncIterable<ImportItem>,
  readExisting: ReadExisting,
  { mode, onProgress, signal }: PlanOptions,
): Promise<Result<ImportPlan, { readonly kind: 'cancelled' }>> {
  const entries: PlannedEntry[] = [];
  const problems: ImportProblem[] = [];
  const counts = { new: 0, present: 0, changed: 0, leftOut: 0 };
  let failure: ImportFailure | null = null;
  let extras: ImportPlan['extras'] = null;
  for await (const batch of batches(told(items, onProgress), batchSize)) {
    if (signal?.aborted) return fail({ kind: 'cancelled' });
    const records = batch.flatMap((item) => (item.kind === 'record' && !item.isMore ? [item] : []));
    const existing = new Map(
      (await readExisting(records.map(({ record }) => record.id))).map((mine) => [mine.saved.id, mine]),
    );
    for (const { record, line } of records) {
      const mine = existing.get(record.id);
      const decision = decideRecord(record, mine, mode);
      const { status } = decision;
      if (decision.status !== 'present') existing.set(record.id, existingAfter(mine, decision.write));
      counts[status] += 1;
      const { title, url } = record.article;
      entries.push({ id: record.id, title, url, line, status, isLinkOnly: isLinkOnly(record.article) });
    }
    for (const item of batch) {
      if (item.kind === 'failure') failure = item.failure;
      if (item.kind === 'extras') extras = item.extras;
      if (item.kind !== 'problem') continue;
      if (!item.problem.isKept) counts.leftOut += 1;
      if (problems.length < maxProblems) problems.push(item.problem);
    }
    onProgress?.(entries.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return succeed({ entries, problems, failure, counts, extras });
}
