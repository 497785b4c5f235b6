import { beforeEach, expect, test } from 'vitest';
import { madeUpSaved } from '../testing/made-up';
import { restoreArticles } from '../testing/restore-articles';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { countSavedSince } from './count-saved-since';

beforeEach(freshStore);

test('counts what was saved after a time, and all of it where there is none', async () => {
  const library = openPage();
  const saved = ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) =>
    madeUpSaved(day, { savedAt: `${day}T10:00:00.000Z` }),
  );
  mustGet(await restoreArticles(saved, 'keep', library));
  expect(mustGet(await countSavedSince('2026-03-02T10:00:00.000Z', library))).toBe(1);
  expect(mustGet(await countSavedSince('2026-03-01T00:00:00.000Z', library))).toBe(3);
  expect(mustGet(await countSavedSince(null, library))).toBe(3);
});
