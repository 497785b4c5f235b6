import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetKinds, sortKeys } from '@/utils/model/library-filter';
import { type LibraryView, shownShelves, wholeLibrary } from '@/utils/model/library-view';
import { searchFromView, viewFromSearch } from './library-url';

const someValues = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 });
const someView: fc.Arbitrary<LibraryView> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  shelf: fc.constantFrom(...shownShelves),
  sort: fc.constantFrom(...sortKeys),
  isReversed: fc.boolean(),
  facets: fc.record({
    person: someValues,
    topic: someValues,
    publisher: someValues,
    tag: someValues,
    year: someValues,
  }),
  openId: fc.option(fc.string({ minLength: 1 })),
  firstRow: fc.nat(999_999_999),
});

test('every view comes back from its address', () => {
  fc.assert(fc.property(someView, (view) => void expect(viewFromSearch(searchFromView(view))).toEqual(view)));
});

test('the whole library has no query', () => {
  expect(searchFromView(wholeLibrary)).toBe('');
  expect(viewFromSearch('')).toEqual(wholeLibrary);
});

test('what an address should not hold is passed over', () => {
  const view = viewFromSearch('?shelf=everything&sort=__proto__&person=&person=Ann&person=Ann&open=&at=-3');
  expect(view).toEqual({ ...wholeLibrary, facets: { ...wholeLibrary.facets, person: ['Ann'] } });
  expect(facetKinds.every((kind) => Array.isArray(view.facets[kind]))).toBe(true);
});
