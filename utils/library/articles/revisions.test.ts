import { beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { changeSaved } from './change-saved';
import { getSaved } from './get-saved';
import { restoreRevision } from './restore-revision';
import { getRevisions } from './revisions';
import { saveArticle } from './save-article';
import { bringBackSwallowed, findSwallowed } from './swallowed-articles';

const monday = new Date('2026-03-02T10:00:00Z');
const tuesday = new Date('2026-03-03T10:00:00Z');
const friday = new Date('2026-03-06T10:00:00Z');
const before = madeUpArticle('bridge');
const after = madeUpArticle('bridge', { text: ['The council of Elmford met on Tuesday.', 'The bridge stays open.'] });
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  const { saved } = mustGet(await saveArticle(before, madeUpDigest(), monday, library));
  mustGet(await changeSaved([saved.id], { addTags: ['local'] }, monday, library));
  mustGet(await saveArticle(after, madeUpDigest(['Ann Lee']), tuesday, library));
});

const key = { articleId: 'news.example/bridge', replacedAt: tuesday.toISOString() };

test('a replacement that is undone leaves the earlier text and no trace of the other', async () => {
  const restored = mustGet(await restoreRevision(key, friday, { keptAs: null }, library));
  expect(restored).toMatchObject({ article: before, digest: madeUpDigest(), tags: ['local'] });
  expect(mustGet(await getSaved(key.articleId, library))).toEqual(restored);
  expect(mustGet(await getRevisions(key.articleId, library))).toEqual([]);
});

test('a version restored keeps the text it takes the place of', async () => {
  mustGet(await restoreRevision(key, friday, {}, library));
  expect(mustGet(await getSaved(key.articleId, library))?.article).toEqual(before);
  expect(mustGet(await getRevisions(key.articleId, library))).toEqual([
    { articleId: key.articleId, replacedAt: friday.toISOString(), article: after, digest: madeUpDigest(['Ann Lee']) },
  ]);
});

test('a restored version goes back to where it was', async () => {
  const earlier = mustGet(await getRevisions(key.articleId, library));
  mustGet(await restoreRevision(key, friday, {}, library));
  const back = { articleId: key.articleId, replacedAt: friday.toISOString() };
  mustGet(await restoreRevision(back, friday, { keptAs: key.replacedAt }, library));
  expect(mustGet(await getSaved(key.articleId, library))?.article).toEqual(after);
  expect(mustGet(await getRevisions(key.articleId, library))).toEqual(earlier);
});

test('a version that is gone restores nothing', async () => {
  expect(mustGet(await restoreRevision({ ...key, replacedAt: 'never' }, friday, {}, library))).toBeNull();
  expect(mustGet(await getSaved(key.articleId, library))?.article).toEqual(after);
});

const ferry = madeUpArticle('ferry', {
  title: 'Ferry to the islands sails again',
  text: ['After a winter of work at the yard, the boat to the outer islands takes passengers once more.'],
});

test('an article swallowed as a version of another is found and brought back under its own address', async () => {
  const swallowed = { articleId: 'news.example/bridge', replacedAt: monday.toISOString(), article: ferry };
  const revisions = [{ ...swallowed, digest: madeUpDigest(['Bo Ray']) }];
  await library.revisions.bulkPut(revisions);
  const found = mustGet(await findSwallowed(library));
  expect(found).toEqual([
    {
      articleId: 'news.example/bridge',
      replacedAt: monday.toISOString(),
      title: ferry.title,
      url: ferry.url,
      under: before.title,
    },
  ]);
  expect(mustGet(await bringBackSwallowed(found, friday, library))).toBe(1);
  expect(mustGet(await getSaved('news.example/ferry', library))).toMatchObject({
    article: ferry,
    digest: madeUpDigest(['Bo Ray']),
    savedAt: monday.toISOString(),
  });
  expect(mustGet(await findSwallowed(library))).toEqual([]);
});

test('one whose address holds it again already becomes a version of that', async () => {
  mustGet(await saveArticle(ferry, madeUpDigest(), tuesday, library));
  const swallowed = { articleId: 'news.example/bridge', replacedAt: monday.toISOString(), article: ferry };
  await library.revisions.put({ ...swallowed, digest: madeUpDigest() });
  const found = mustGet(await findSwallowed(library));
  expect(mustGet(await bringBackSwallowed(found, friday, library))).toBe(0);
  expect(mustGet(await getRevisions('news.example/ferry', library))).toHaveLength(1);
});

test('versions of the article itself are not swallowed ones', async () => {
  expect(mustGet(await findSwallowed(library))).toEqual([]);
});
