import type { LibraryDatabase } from '../../store/database';
import { readOwners } from './entry-owners';
import type { MemtableRecord, NumberedSegment } from './index-records';
import { isMemtableEntry, isSegment } from './index-shapes';
import { endsOf } from './lengths';

/** An entry of the memtable, ready to look words up in. */
interface MemtableEntry extends Omit<MemtableRecord, 'terms' | 'positionLengths'> {
  readonly terms: readonly string[];
  readonly positionEnds: Uint32Array;
}

/** A block, ready to look words up in. */
export interface OpenBlock {
  readonly segment: number;
  readonly block: number;
  readonly terms: readonly string[];
  readonly postings: Uint8Array;
  readonly ends: Uint32Array;
}

export interface OpenPositions {
  readonly segment: number;
  readonly block: number;
  readonly positions: Uint8Array;
  readonly ends: Uint32Array;
}

/** What a search needs at hand of the index: who owns which entry, what the segments begin with, and the memtable. */
export interface IndexDirectory {
  readonly generation: number;
  /** The doc of every entry, 0 for a dead one. */
  readonly owners: Uint32Array;
  readonly segments: readonly NumberedSegment[];
  readonly memtable: readonly MemtableEntry[];
  readonly blocks: BlockCache<OpenBlock>;
  readonly positions: BlockCache<OpenPositions>;
}

const cache = new WeakMap<LibraryDatabase, IndexDirectory>();

/** The directory as it is now. In a transaction over entries, segments and tail. */
export async function loadIndex(library: LibraryDatabase, generation: number): Promise<IndexDirectory> {
  const cached = cache.get(library);
  if (cached?.generation === generation) return cached;
  const [{ owners }, segments] = await Promise.all([readOwners(library), library.segments.toArray()]);
  const directory: IndexDirectory = {
    generation,
    owners,
    segments: segments.filter(isSegment).sort((a, b) => a.firstEntry - b.firstEntry),
    memtable: await loadMemtable(library, cached?.memtable ?? []),
    blocks: cached?.blocks ?? new BlockCache(),
    positions: cached?.positions ?? new BlockCache(),
  };
  cache.set(library, directory);
  return directory;
}

/** Entries never change, so those that were read before are not read again. */
async function loadMemtable(library: LibraryDatabase, before: readonly MemtableEntry[]): Promise<MemtableEntry[]> {
  const known = new Map(before.map((entry) => [entry.entry, entry]));
  const numbers = await library.tail.toCollection().primaryKeys();
  const missing = numbers.filter((number) => !known.has(number));
  for (const record of await library.tail.bulkGet(missing)) {
    if (record && isMemtableEntry(record)) known.set(record.entry, openEntry(record));
  }
  return numbers.flatMap((number) => known.get(number) ?? []);
}

function openEntry({ entry, impacts, positions, positionLengths, ...record }: MemtableRecord): MemtableEntry {
  const terms = record.terms.split('\n');
  return { entry, terms, impacts, positions, positionEnds: endsOf(positionLengths, terms.length) };
}

/** Bytes of blocks kept at hand: what a few queries touch while somebody types, and far from the whole index. */
const cachedBytes = 8_000_000;

/** The blocks read last, by segment and block. Segments never change, so what is here stays true. */
class BlockCache<Block extends { readonly segment: number; readonly block: number }> {
  private readonly kept = new Map<string, { block: Block; bytes: number }>();
  private bytes = 0;

  get(segment: number, block: number): Block | undefined {
    const key = `${segment} ${block}`;
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.block;
  }

  put(block: Block, bytes: number): void {
    const key = `${block.segment} ${block.block}`;
    if (this.kept.has(key)) return;
    this.kept.set(key, { block, bytes });
    this.bytes += bytes;
    for (const [oldest, { bytes: freed }] of this.kept) {
      if (this.bytes <= cachedBytes) break;
      this.kept.delete(oldest);
      this.bytes -= freed;
    }
  }
}
