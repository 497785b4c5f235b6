import { beforeEach, expect, test } from 'vitest';
import type { Block } from '@/utils/model/article';
import { listKeys, rowsByKeys } from '../search/list';
import { search } from '../search/search';
import type { LibraryDatabase } from '../store/database';
import { madeUpArticle, madeUpDigest } from '../testing/made-up';
import { freshStore, mustGet, openPage } from '../testing/test-library';
import { saveImages } from './images';
import { pictureOfArticle } from './picture-of-article';
import { saveArticle } from './save-article';

const now = new Date('2026-03-02T10:00:00.000Z');
const figure = (src: string): Block => ({ type: 'figure', src, alt: null, credit: null, text: '', marks: [] });
let library: LibraryDatabase;

beforeEach(async () => {
  freshStore();
  library = openPage();
  const pictures = {
    leadImage: { src: 'm-lead', alt: null, caption: null, credit: null },
    blocks: [...madeUpArticle('ferry').blocks, figure('z-first'), figure('a-second')],
  };
  for (const name of ['ferry', 'bridge'])
    mustGet(await saveArticle({ ...madeUpArticle(name), ...pictures }, madeUpDigest(), now, library));
});

const keep = async (...srcs: string[]) =>
  mustGet(
    await saveImages(
      srcs.map((src) => ({ articleId: 'news.example/ferry', src, blob: new Blob([src]), widthPx: 4, heightPx: 3 })),
      library,
    ),
  );
const shown = async () => mustGet(await pictureOfArticle('news.example/ferry', library))?.src;

test('the lead image stands for an article, else the first in its text, else whatever is kept', async () => {
  expect(await shown()).toBeUndefined();
  await keep('b-elsewhere');
  expect(await shown()).toBe('b-elsewhere');
  await keep('a-second', 'z-first');
  expect(await shown()).toBe('z-first');
  await keep('m-lead');
  expect(await shown()).toBe('m-lead');
});

test('one that was damaged is none', async () => {
  await library.images.put({ articleId: 'news.example/ferry', src: 'm-lead' } as never);
  expect(await shown()).toBeUndefined();
});

test('rows and hits of a search tell whether an image is kept, few and many at once', async () => {
  await keep('m-lead', 'z-first');
  const keys = mustGet(await listKeys({}, undefined, library));
  const has = async (wanted: ArrayLike<number>) =>
    mustGet(await rowsByKeys(wanted, library)).map((row) => row && [row.id, row.hasPicture]);
  const expected = expect.arrayContaining([
    ['news.example/ferry', true],
    ['news.example/bridge', false],
  ]);
  expect(await has(keys)).toEqual(expected);
  expect(await has(Array.from({ length: 300 }, (_, at) => keys[at % 2] ?? 0))).toEqual(expected);
  const { hits } = mustGet(await search('ferry', { limit: 9 }, library));
  expect(hits.find(({ row }) => row.id.endsWith('ferry'))?.row.hasPicture).toBe(true);
});
