import { beforeEach, expect, test, vi } from 'vitest';
import { saveArticle } from '../articles/save-article';
import { countRows } from '../testing/list-rows';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, openPage } from '../testing/test-library';
import { LibraryDatabase } from './database';
import type { LibraryFailure } from './library-failure';
import { currentVersion, schemaSteps } from './schema';
import { watch } from './watch';

beforeEach(freshStore);
const now = new Date('2026-03-02T12:00:00Z');

test('a page sees what another saves, until it stops watching', async () => {
  const [page, other] = [openPage(), openPage()];
  const counts: number[] = [];
  const stop = watch(
    () => countRows({}, page),
    (count) => counts.push(count),
    fail,
    page,
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await saveArticle(madeUpArticle('a'), madeUpDigest(), now, other);
  await vi.waitFor(() => expect(counts).toEqual([0, 1]));
  stop();
  await saveArticle(madeUpArticle('b'), madeUpDigest(), now, other);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(counts).toEqual([0, 1]);
});

test('a page that watches is told when a newer version takes over', async () => {
  const page = openPage();
  const failures: LibraryFailure[] = [];
  const counts: number[] = [];
  watch(
    () => countRows({}, page),
    (count) => counts.push(count),
    (failure) => failures.push(failure),
    page,
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  const newer = new LibraryDatabase(openPage().name, [...schemaSteps, { version: currentVersion + 1, stores: {} }]);
  await newer.open();
  await vi.waitFor(() => expect(failures.map(({ kind }) => kind)).toContain('newer-version'));
});

function fail(failure: LibraryFailure): never {
  throw new Error(failure.message);
}
