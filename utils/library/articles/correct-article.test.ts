import { beforeEach, expect, test } from 'vitest';
import { correctionOfWish } from '@/utils/corrections/correction-of-wish';
import { harbourDigest, harbourText } from '@/utils/corrections/testing/harbour-article';
import type { Correction } from '@/utils/model/correction';
import { checkHealth } from '../health/check-health';
import { search } from '../search/search';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { findSaved } from './find-saved';
import { getSaved } from './get-saved';
import { putRight, takeCorrectionsBack } from './put-right';
import { restoreRevision } from './restore-revision';
import { getRevisions } from './revisions';
import { saveArticle } from './save-article';

const monday = new Date('2026-03-02T10:00:00.000Z');
const tuesday = new Date('2026-03-03T10:00:00.000Z');
const friday = new Date('2026-03-06T10:00:00.000Z');
const advert = 'Subscribe to the zanzibar letter.';
const article = madeUpArticle('harbour', { text: [...harbourText, advert] });
const made = harbourDigest(article);
const id = 'news.example/harbour';
const at = tuesday.toISOString();
const title: Correction = { kind: 'field', field: 'title', values: ['The xylophone hall'], at };
const publisher: Correction = { kind: 'field', field: 'publisher', values: ['Port Paper'], at };
const cut = correctionOfWish({ kind: 'cut', block: 3 }, { article, digest: made }, at);
const all = [title, publisher, ...(cut ? [cut] : [])];
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  mustGet(await saveArticle(article, made, monday, library));
});

const correct = async () =>
  mustGet(
    await putRight(
      all.map((correction) => ({ id, correction })),
      tuesday,
      library,
    ),
  );
const saved = async () => mustGet(await getSaved(id, library));
const row = () => library.rows.get({ id });
const found = async (query: string) => mustGet(await search(query, { limit: 5 }, library)).hits.length;
const faults = async () => mustGet(await checkHealth(undefined, undefined, library)).faults;

test('an article put right is listed and found so, and with the undo it is what it was', async () => {
  const before = await saved();
  expect([await found('xylophone'), await found('zanzibar')]).toEqual([0, 1]);
  const undos = await correct();
  expect(await row()).toMatchObject({ title: 'The xylophone hall', publisher: 'Port Paper' });
  expect([await found('xylophone'), await found('zanzibar')]).toEqual([1, 0]);
  expect((await saved())?.madeArticle).toEqual(article);
  expect(await faults()).toEqual([]);

  mustGet(await takeCorrectionsBack(undos, tuesday, library));
  expect(JSON.stringify(await saved())).toBe(JSON.stringify({ ...before, updatedAt: at }));
  expect([await found('xylophone'), await found('zanzibar')]).toEqual([0, 1]);
  expect(await faults()).toEqual([]);
});

test('saved once more, the same page is unchanged, and what was put right holds', async () => {
  await correct();
  expect(mustGet(await findSaved(article, library)).saved?.id).toBe(id);
  const again = mustGet(await saveArticle(article, made, friday, library));
  expect(again).toMatchObject({ outcome: 'unchanged', saved: { article: { title: 'The xylophone hall' } } });
  expect(mustGet(await getRevisions(id, library))).toEqual([]);
});

test('it holds for a page that has changed; the version kept is in the words of the page, and restored is put right', async () => {
  await correct();
  const later = madeUpArticle('harbour', {
    text: [...harbourText, 'The hall will be of steel, and it will stand by autumn, the board decided.', advert],
  });
  mustGet(await saveArticle({ ...later, title: 'A new headline' }, harbourDigest(later), friday, library));
  const now = await saved();
  expect(now?.article).toMatchObject({ title: 'The xylophone hall', publisher: 'Port Paper' });
  expect(now?.article.blocks.map(({ text }) => text)).not.toContain(advert);
  expect(now?.madeArticle?.title).toBe('A new headline');
  const [version] = mustGet(await getRevisions(id, library));
  expect(version?.article).toEqual(article);

  mustGet(await restoreRevision({ articleId: id, replacedAt: friday.toISOString() }, friday, {}, library));
  expect((await saved())?.article.title).toBe('The xylophone hall');
  expect((await saved())?.madeArticle).toEqual(article);
  expect(await faults()).toEqual([]);
});

test('where the text was lost and its page gives it back, it holds', async () => {
  await correct();
  await library.bodies.delete((await row())?.doc ?? 0);
  mustGet(await saveArticle(article, made, friday, library));
  expect((await saved())?.article).toMatchObject({ title: 'The xylophone hall', blocks: { length: 3 } });
});
