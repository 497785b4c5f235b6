import type { LibraryDatabase } from '../../store/database';
import { areColumns } from './chunk-shapes';
import { docsInChunk } from './column-records';

/** The columns of the whole library; a doc's place is its number. About 30 bytes an article. */
export interface Columns {
  readonly generation: number;
  /** One more than the highest doc. */
  readonly length: number;
  readonly saved: Float64Array;
  readonly published: Float64Array;
  readonly day: Int32Array;
  readonly publisher: Uint32Array;
  readonly words: Uint32Array;
  readonly minutes: Uint16Array;
  readonly flags: Uint8Array;
  /** All docs in the order of a sort key, made when first asked for. */
  readonly orders: Map<string, Uint32Array>;
}

/** Columns that are not of their form: thrown away and built again by whoever asks for a list. */
export class DamagedColumnsError extends Error {}

const cache = new WeakMap<LibraryDatabase, Columns>();

/** The columns as they are now; what was read before is used again while nobody wrote. In a transaction over meta and columns. */
export async function loadColumns(library: LibraryDatabase): Promise<Columns> {
  const generation = (await library.meta.get('generation'))?.value ?? 0;
  const cached = cache.get(library);
  if (cached?.generation === generation) return cached;
  const chunks = await library.columns.toArray();
  if (!chunks.every(areColumns)) throw new DamagedColumnsError();
  const length = ((chunks.at(-1)?.chunk ?? -1) + 1) * docsInChunk;
  const columns: Columns = {
    generation,
    length,
    saved: new Float64Array(length),
    published: new Float64Array(length),
    day: new Int32Array(length),
    publisher: new Uint32Array(length),
    words: new Uint32Array(length),
    minutes: new Uint16Array(length),
    flags: new Uint8Array(length),
    orders: new Map(),
  };
  for (const { chunk, saved, published, day, publisher, words, minutes, flags } of chunks) {
    const start = chunk * docsInChunk;
    columns.saved.set(saved, start);
    columns.published.set(published, start);
    columns.day.set(day, start);
    columns.publisher.set(publisher, start);
    columns.words.set(words, start);
    columns.minutes.set(minutes, start);
    columns.flags.set(flags, start);
  }
  cache.set(library, columns);
  return columns;
}
