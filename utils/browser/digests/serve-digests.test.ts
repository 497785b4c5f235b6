import { expect, test } from 'vitest';
import { digestWithItsPack } from '@/utils/digest/digest-with-its-pack';
import { files } from '@/utils/digest/language/da/people-pack';
import type { Article } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import { leavePack } from '../in-page/left-pack';
import type { DigestAnswer } from './digest-message';
import { serveDigests } from './serve-digests';

const danish = 'Borgmesteren Anne Holm sagde mandag i København, at broen over havnen bliver åbnet igen til maj.';
const article: Article = {
  ...blankArticle,
  title: 'Broen åbner igen',
  language: 'da',
  blocks: [{ type: 'paragraph', text: danish, marks: [] }],
};

/** A worker's global that keeps what was loaded and answered. */
function served() {
  const loaded: string[] = [];
  const answers: DigestAnswer[] = [];
  const scope: Parameters<typeof serveDigests>[0] = {
    importScripts: (path) => {
      loaded.push(path);
      leavePack(files);
    },
    postMessage: (answer) => void answers.push(answer),
    onmessage: null,
  };
  serveDigests(scope);
  const ask = (n: number, given: Article) =>
    scope.onmessage?.({ data: { n, article: given, summaryLength: 'medium' } });
  return { ask, loaded, answers };
}

test('the digest is the one the page would make, and the pack of a language is loaded once', async () => {
  const { ask, loaded, answers } = served();
  ask(1, article);
  ask(2, article);
  const own = await digestWithItsPack(article, { summaryLength: 'medium' });
  expect(own.people.map(({ name }) => name)).toEqual(['Anne Holm']);
  expect(answers).toEqual([
    { n: 1, digest: own },
    { n: 2, digest: own },
  ]);
  expect(loaded).toEqual(['/pack-da.js']);
});

test('an article that breaks the digest is answered all the same', () => {
  const { ask, answers } = served();
  ask(1, {} as Article);
  expect(answers).toEqual([{ n: 1, digest: null }]);
});
