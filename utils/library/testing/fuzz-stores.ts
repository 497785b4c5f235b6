import { seededRandom } from '@/testing/seeded-random';
import { listImports } from '../articles/past-imports';
import { allArticles } from '../articles/stream';
import { listFollows } from '../followed/follows';
import { listSavedSearches } from '../followed/saved-searches';
import { checkHealth } from '../health/check-health';
import { repairLibrary } from '../health/repair-library';
import { facets } from '../search/facets';
import { listKeys, rowsByKeys } from '../search/list';
import { search } from '../search/search';
import { takeEverything, takeOutgoing } from '../shelf/take-outgoing';
import type { LibraryDatabase } from '../store/database';
import { fillLibrary } from './filled-library';
import { putSnapshot, takeSnapshot } from './snapshot';
import { freshStore, mustGet, openPage } from './test-library';

export interface FuzzedStores {
  readonly stores: number;
  /** Of which the check said that something is damaged. */
  readonly seen: number;
  /** Each a sentence on what went wrong. */
  readonly missed: readonly string[];
}

const articleCount = 24;
const now = new Date('2026-04-30T12:00:00.000Z');
/** What nothing else tells of: that one of these is gone, or more there, cannot be seen. */
const untold: readonly string[] = ['savedSearches', 'follows', 'imports', 'outbox'];
const strange: readonly unknown[] = [null, -1, 1e300, Number.NaN, '', 'x', [], {}, true, undefined, [null], '\ud800'];
/** What is truth, and what is derived from it; the reader's decisions on people and stories and the marks are neither. */
const tables = [
  ...['rows', 'bodies', 'revisions', 'columns', 'memberships', 'values', 'entries', 'tail', 'segments', 'blocks'],
  ...['positions', 'persons', 'occurrences', 'topics', 'connections', 'traits', 'stories'],
  ...['savedSearches', 'follows', 'imports', 'stamps', 'outbox', 'shelf'],
] as const;

/**
 * Damages stores at random, the same way for the same number, and has each opened, checked and repaired: lists, search and
 * backup must open, what lists, facets or searches show otherwise than before must have been seen, and a repair must leave
 * nothing.
 */
export async function fuzzStores(from: number, to: number): Promise<FuzzedStores> {
  const missed: string[] = [];
  let seen = 0;
  freshStore();
  await fillLibrary(openPage(), { count: articleCount, persons: 3, topics: 4, now });
  const filled = await takeSnapshot(openPage());
  for (let number = from; number < to; number += 1) {
    const way: string[] = [];
    try {
      seen += (await fuzzStore(number, filled, way)) ? 1 : 0;
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);
      missed.push(`store ${number} (${way.join('; ')}): ${message}`);
    }
  }
  return { stores: to - from, seen, missed };
}

/** Whether the damage was seen. Throws where something does not hold. */
async function fuzzStore(
  number: number,
  filled: Awaited<ReturnType<typeof takeSnapshot>>,
  way: string[],
): Promise<boolean> {
  freshStore();
  await putSnapshot(openPage(), filled);
  const before = await shown(openPage());
  await damage(openPage(), seededRandom(number * 7919 + 3), way);
  const after = await shown(openPage());
  const report = mustGet(await checkHealth(undefined, undefined, openPage()));
  if (after !== before && report.faults.length === 0) throw new Error(`unseen: ${before} is now ${after}`);
  mustGet(await repairLibrary(report, now, undefined, openPage()));
  await shown(openPage());
  mustGet(await takeOutgoing(openPage()));
  mustGet(await takeEverything('', new Set(['deviceone']), openPage()));
  // What stood in a lost text is not to be had from anywhere; that it is lost stays told.
  const left = mustGet(await checkHealth(undefined, undefined, openPage())).faults.filter(
    ({ kind }) => kind !== 'no-text',
  );
  if (left.length > 0) throw new Error(`left by the repair: ${JSON.stringify(left)}`);
  return report.faults.length > 0;
}

/** What a reader sees of the library; throws where something of it does not open. */
async function shown(library: LibraryDatabase): Promise<string> {
  const keys = mustGet(await listKeys({}, undefined, library));
  const rows = mustGet(await rowsByKeys(keys, library));
  const counted = mustGet(await facets({}, 5, library));
  const found = mustGet(await search('council', { limit: 50 }, library)).keys.length;
  const searches = mustGet(await listSavedSearches(library)).length;
  const follows = mustGet(await listFollows(library)).length;
  const imports = mustGet(await listImports(library)).length;
  let titles = 0;
  for await (const { article } of allArticles('complete', library)) titles += article.title.length > 0 ? 1 : 0;
  return JSON.stringify({ rows: rows.filter(Boolean).length, counted, found, titles, searches, follows, imports });
}

/** One to three records are changed, taken out or put under another's key. */
async function damage(library: LibraryDatabase, random: () => number, way: string[]): Promise<void> {
  const below = (limit: number) => Math.floor(random() * limit);
  await library.open();
  for (let left = 1 + below(3); left > 0; left -= 1) {
    const name = tables[below(tables.length)] ?? 'rows';
    const table = library.table(name);
    const keys = await table.toCollection().primaryKeys();
    if (keys.length === 0) continue;
    const key = keys[below(keys.length)] ?? 0;
    const record = structuredClone(await table.get(key)) as object;
    if (below(5) === 0 && !untold.includes(name)) {
      way.push(`${name} ${String(key)} out`);
      await table.delete(key);
      continue;
    }
    way.push(`${name} ${String(key)} ${spoil(record, random)}`);
    if (untold.includes(name)) Object.assign(record, { [String(table.schema.primKey.keyPath)]: key });
    // A record whose key was spoiled cannot be put: the store itself refuses it.
    await table.put(record).catch(() => undefined);
  }
}

/** Puts something strange in a random place of the record; which place. */
function spoil(record: unknown, random: () => number): string {
  const path: string[] = [];
  let at = record as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return `${path.join('.')} as it is`;
    path.push(key);
    const inner = at[key];
    const isDeeper = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && random() < 0.7;
    if (!isDeeper) {
      const value = strange[Math.floor(random() * strange.length)];
      at[key] = ArrayBuffer.isView(at) ? Number(value) : value;
      return `${path.join('.')} = ${JSON.stringify(value)}`;
    }
    at = inner as Record<string, unknown>;
  }
}
