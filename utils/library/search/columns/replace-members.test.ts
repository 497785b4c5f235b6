import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docsInMembership, emptyMembership } from './column-records';
import { replaceMembers } from './replace-members';

const membersOf = ({ starts, values }: { starts: Uint32Array; values: Uint32Array }, place: number) => [
  ...values.subarray(starts[place], starts[place + 1]),
];

test('holds the values of every place, whatever was replaced before', () => {
  const edit = fc.tuple(fc.integer({ min: 0, max: docsInMembership - 1 }), fc.array(fc.nat(), { maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 }), (rounds) => {
      let chunk = emptyMembership(3);
      const expected = new Map<number, readonly number[]>();
      for (const edits of rounds) {
        for (const [place, values] of edits) expected.set(place, values);
        chunk = replaceMembers(chunk, new Map(edits)) ?? chunk;
      }
      for (let place = 0; place < docsInMembership; place += 1) {
        expect(membersOf(chunk, place)).toEqual(expected.get(place) ?? []);
      }
    }),
    { numRuns: 60 },
  );
});

test('is null where nothing changes', () => {
  const chunk = replaceMembers(emptyMembership(0), new Map([[4, [7, 8]]]));
  expect(chunk && replaceMembers(chunk, new Map([[4, [7, 8]]]))).toBeNull();
  expect(chunk && replaceMembers(chunk, new Map([[4, [8, 7]]]))?.values).toEqual(Uint32Array.of(8, 7));
});
