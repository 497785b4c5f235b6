import type { LibraryDatabase } from '../../store/database';
import { bumpGeneration } from '../../store/meta-counters';
import { readOwners } from './entry-owners';
import { isNumbered, type NumberedSegment } from './index-records';
import { memtableCapacity } from './memtable-capacity';
import { nextMerge } from './merge-policy';
import { dropSegments, mergeSegments } from './merge-segments';
import { sortMemtable } from './sort-memtable';
import { extentOf, writeSegment } from './write-segment';

/** Merges in this page at this moment; another page is kept away by a lock. */
const running = new WeakMap<LibraryDatabase, Promise<void>>();

/**
 * Brings the search index into its best form: the memtable into a segment, segments into larger ones. To be called when
 * nothing else is to do, e.g. after a save; a search finds the same before, meanwhile and after. Does nothing if
 * another page is at it.
 */
export function maintainIndex(library: LibraryDatabase): Promise<void> {
  const before = running.get(library) ?? Promise.resolve();
  const work = before.then(() => locked(library.name, () => maintain(library)));
  const settled = work.catch(() => undefined);
  running.set(library, settled);
  return work;
}

async function maintain(library: LibraryDatabase): Promise<void> {
  await dropIncomplete(library);
  await flushMemtable(library);
  for (;;) {
    const { group, owners } = await readMerge(library);
    if (!group) return;
    await mergeSegments(library, group, owners);
  }
}

/** One merge at a time among all pages; where the browser has no locks, among the calls of this one. */
async function locked(name: string, work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  await locks.request(`${name}-index`, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/** What a merge left behind that was stopped half-way. */
function dropIncomplete(library: LibraryDatabase): PromiseLike<void> {
  const { segments, blocks, positions } = library;
  return library.transaction('rw', segments, blocks, positions, async () => {
    const incomplete = await segments.filter(({ isComplete }) => !isComplete).primaryKeys();
    await dropSegments(library, incomplete);
  });
}

async function flushMemtable(library: LibraryDatabase): Promise<void> {
  const { meta, tail: memtable, segments, blocks, positions } = library;
  if ((await memtable.count()) < memtableCapacity) return;
  await library.transaction('rw', meta, memtable, segments, blocks, positions, async () => {
    const entries = await memtable.orderBy('entry').toArray();
    await memtable.clear();
    await writeSegment(library, sortMemtable(entries), extentOf(entries));
    await bumpGeneration(library);
  });
}

/**
 * What to merge next, and whose the entries are. Read in one transaction: of a segment written in between, the owners would
 * not be known, and its entries would be left out as dead.
 */
function readMerge(library: LibraryDatabase) {
  return library.transaction('r', library.entries, library.segments, async () => {
    const { owners, isWhole } = await readOwners(library);
    // Entries that only look dead would be lost by merging; the health check tells, and a repair builds the index again.
    return { owners, group: isWhole ? nextMerge(await readSegments(library), owners) : null };
  });
}

async function readSegments(library: LibraryDatabase): Promise<NumberedSegment[]> {
  const segments = (await library.segments.toArray()).filter(isNumbered);
  return segments.sort((a, b) => a.firstEntry - b.firstEntry);
}
