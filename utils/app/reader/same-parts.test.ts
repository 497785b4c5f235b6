import { expect, test } from 'vitest';
import { sampleSaved } from '../testing/sample-article';
import { samePartsAs } from './same-parts';

test('what says the same is the same object as before, what changed is the new one', () => {
  const before = structuredClone(sampleSaved);
  const now = { ...structuredClone(sampleSaved), tags: ['harbour', 'new'], progress: 0.5 };
  const shown = samePartsAs(before, now);
  expect(shown).toEqual(now);
  expect([shown.article === before.article, shown.digest === before.digest]).toEqual([true, true]);
  expect([shown.highlights === before.highlights, shown.tags === now.tags]).toEqual([true, true]);
});

test('another article shares nothing with the one before', () => {
  const now = { ...structuredClone(sampleSaved), id: 'example.org/other' };
  expect(samePartsAs(sampleSaved, now)).toBe(now);
  expect(samePartsAs(null, now)).toBe(now);
});
