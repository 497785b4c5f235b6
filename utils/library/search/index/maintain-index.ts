import type { LibraryDatabase } from '../../store/database';
import { bumpGeneration } from '../../store/meta-counters';
import { entriesInChunk } from '../columns/column-records';
import { fullTail } from './full-tail';
import { gatherTail } from './gather-tail';
import type { SegmentRecord } from './index-records';
import { countAlive, dropSegments, mergeSegments } from './merge-segments';
import { extentOf, writeSegment } from './write-segment';

/** Segments of one size from which they become one of the next. With 8, a text is rewritten 4 times on the way to 200,000 and a search asks at most some 25 segments. */
const fanOut = 8;

/** Share of dead entries from which a segment is written anew without them. */
const deadShare = 0.3;

/** Merges in this page at this moment; another page is kept away by a lock. */
const running = new WeakMap<LibraryDatabase, Promise<void>>();

/**
 * Brings the search index into its best form: the tail into a segment, segments into larger ones. To be called when
 * nothing else is to do, e.g. after a save; a search finds the same before, meanwhile and after. Does nothing where
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
  await mergeTail(library);
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

async function mergeTail(library: LibraryDatabase): Promise<void> {
  const { meta, tail, segments, blocks, positions } = library;
  if ((await tail.count()) < fullTail) return;
  await library.transaction('rw', meta, tail, segments, blocks, positions, async () => {
    const entries = await tail.orderBy('entry').toArray();
    await tail.clear();
    await writeSegment(library, gatherTail(entries), extentOf(entries));
    await bumpGeneration(library);
  });
}

/**
 * What to merge next, and whose the entries are. Read in one transaction: of a segment written in between, the owners would
 * not be known, and its entries would be left out as dead.
 */
function readMerge(library: LibraryDatabase) {
  return library.transaction('r', library.entries, library.segments, async () => {
    const owners = await readOwners(library);
    return { owners, group: await nextGroup(library, owners) };
  });
}

async function readOwners(library: LibraryDatabase): Promise<Uint32Array> {
  const chunks = await library.entries.toArray();
  const owners = new Uint32Array(((chunks.at(-1)?.chunk ?? -1) + 1) * entriesInChunk);
  for (const { chunk, docs } of chunks) owners.set(docs, chunk * entriesInChunk);
  return owners;
}

type Segment = SegmentRecord & { readonly segment: number };

/** The next segments to be made one: the latest run of enough of one size, or one with many dead entries; null where all is well. */
async function nextGroup(library: LibraryDatabase, owners: Uint32Array): Promise<readonly Segment[] | null> {
  const segments = (await library.segments.toArray()) as Segment[];
  segments.sort((a, b) => a.firstEntry - b.firstEntry);
  for (let end = segments.length; end > 0; end -= 1) {
    const level = levelOf(segments[end - 1]);
    let first = end - 1;
    while (first > 0 && levelOf(segments[first - 1]) <= level) first -= 1;
    if (end - first >= fanOut) return segments.slice(first, end);
  }
  const dead = segments.find((segment) => isMostlyDead(segment, owners));
  return dead ? [dead] : null;
}

const levelOf = (segment: Segment | undefined): number =>
  Math.floor(Math.log(Math.max(1, (segment?.entryCount ?? 0) / fullTail)) / Math.log(fanOut));

const isMostlyDead = ({ firstEntry, lastEntry, entryCount }: Segment, owners: Uint32Array): boolean =>
  countAlive(owners, firstEntry, lastEntry) < entryCount * (1 - deadShare);
