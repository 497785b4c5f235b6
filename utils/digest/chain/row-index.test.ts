import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexRows, rowAt } from './row-index';

const goesOn = 5;

/** As the models are packed: a gap of `goesOn` or more in several steps. */
const gapsOf = (slots: readonly number[]) =>
  slots.flatMap((slot, at) => {
    const gap = slot - (slots[at - 1] ?? -1);
    return [...new Array<number>(Math.floor(gap / goesOn)).fill(goesOn), gap % goesOn];
  });

test('each slot with a row has the number of its row, every other 0', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(199), { maxLength: 80 }), (some) => {
      const slots = some.sort((a, b) => a - b);
      const index = indexRows(200, Uint8Array.from(gapsOf(slots)), goesOn);
      for (let slot = 0; slot < 200; slot++) expect(rowAt(index, slot)).toBe(slots.indexOf(slot) + 1);
    }),
  );
});
