import { beforeEach, expect, test } from 'vitest';
import { storyTraits } from '@/utils/across/stories/story-traits';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, openPage } from '../testing/test-library';
import { nearDocs } from './find-story';

let library: LibraryDatabase;

beforeEach(() => {
  freshStore();
  library = openPage();
});

/** Articles too short to be copies of one another, with the same topics. */
const traitsOn = (day: string, topics = ['Ferries', 'Harbour', 'Strike']) =>
  storyTraits(madeUpArticle('a', { published: day, text: ['Ferries stay.'] }), madeUpDigest([], topics), day);
const keep = (days: readonly string[], topics?: string[]) =>
  library.traits.bulkPut(days.map((day, at) => ({ doc: at + 1, ...traitsOn(day, topics) })));

test('articles of the three weeks before and after are near, no others', async () => {
  await keep(['2026-03-08', '2026-03-09', '2026-03-30', '2026-04-20', '2026-04-21']);
  expect((await nearDocs(library, traitsOn('2026-03-30'))).sort()).toEqual([2, 3, 4]);
});

test('however many share a topic, the latest are among those looked at', async () => {
  const [many, latest] = [Array.from({ length: 200 }, () => '2026-03-12'), '2026-03-29'];
  await keep([...many, latest]);
  const near = await nearDocs(library, traitsOn('2026-03-30'));
  expect(near).toContain(many.length + 1);
  expect(near).toHaveLength(12);
});

test('what few share counts more than what many share', async () => {
  await keep(
    Array.from({ length: 30 }, () => '2026-03-20'),
    ['Ferries', 'Harbour'],
  );
  await library.traits.put({ doc: 1, ...traitsOn('2026-03-20', ['Strike', 'Harbour']) });
  expect((await nearDocs(library, traitsOn('2026-03-20')))[0]).toBe(1);
});
