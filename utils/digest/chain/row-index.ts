/** Numbers of rows by slot. Most slots asked for have no row: the bits alone stay small enough for the processor's cache. */
export interface RowIndex {
  /** For 32 slots each which of them have a row. */
  readonly bits: Int32Array;
  /** For 32 slots each how many rows those before them have. */
  readonly before: Int32Array;
}

/**
 * The index of rows that are numbered 1, 2, 3, ... as the slots grow.
 *
 * `gaps`: from one slot with a row to the next, the first counted from -1; one of `goesOn` is added to the next.
 */
export function indexRows(slotCount: number, gaps: Uint8Array, goesOn: number): RowIndex {
  const bits = new Int32Array(Math.ceil(slotCount / 32));
  for (let i = 0, slot = -1; i < gaps.length; i++) {
    const gap = gaps[i] ?? 0;
    slot += gap;
    if (gap !== goesOn) bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  const before = new Int32Array(bits.length);
  for (let at = 1; at < bits.length; at++) before[at] = (before[at - 1] ?? 0) + countBits(bits[at - 1] ?? 0);
  return { bits, before };
}

/** The number of a slot's row, from 1; 0 where it has none. */
export function rowAt({ bits, before }: RowIndex, slot: number): number {
  const at = slot >>> 5;
  const own = bits[at] ?? 0;
  const bit = 1 << (slot & 31);
  return (own & bit) === 0 ? 0 : (before[at] ?? 0) + countBits(own & (bit - 1)) + 1;
}

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
