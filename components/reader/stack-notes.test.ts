import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackNotes } from './stack-notes';

test('a note stands at its words, or below the note before it', () => {
  const notes = [
    { wantedPx: 10, heightPx: 40 },
    { wantedPx: 20, heightPx: 30 },
    { wantedPx: 300, heightPx: 20 },
  ];
  expect(stackNotes(notes, 8)).toEqual([10, 58, 300]);
});

test('no two notes overlap, and none stands above its words', () => {
  const someNote = fc.record({ wantedPx: fc.nat(5000), heightPx: fc.nat(400) });
  fc.assert(
    fc.property(fc.array(someNote), (notes) => {
      const tops = stackNotes(notes, 8);
      for (const [index, note] of notes.entries()) {
        expect(tops[index]).toBeGreaterThanOrEqual(note.wantedPx);
        const next = tops[index + 1];
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual((tops[index] as number) + note.heightPx + 8);
      }
    }),
  );
});
