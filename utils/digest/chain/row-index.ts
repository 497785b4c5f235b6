/** Numbers of rows by slot, small enough for the processor's cache: for 32 slots each the bits of those with a row, and the rows before. */
export type RowIndex = Int32Array;

/** The index of rows that are numbered 1, 2, 3, ... as the slots grow; `hasRow` says which slots have one. */
export function indexRows(slotCount: number, hasRow: (slot: number) => boolean): RowIndex {
  const index = new Int32Array(Math.ceil(slotCount / 32) * 2);
  for (let slot = 0, before = 0; slot < slotCount; slot++) {
    const at = (slot >>> 5) * 2;
    if ((slot & 31) === 0) index[at + 1] = before;
    if (!hasRow(slot)) continue;
    index[at] = (index[at] ?? 0) | (1 << (slot & 31));
    before++;
  }
  return index;
}

/** The number of a slot's row, from 1; 0 where it has none. */
export function rowAt(index: RowIndex, slot: number): number {
  const at = (slot >>> 5) * 2;
  const bits = index[at] ?? 0;
  const bit = 1 << (slot & 31);
  return (bits & bit) === 0 ? 0 : (index[at + 1] ?? 0) + countBits(bits & (bit - 1)) + 1;
}

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
