import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPageHead } from './page-head';
import { resolveAuthors } from './resolve-authors';

const authorsOf = (html: string, publisher: string | null = 'Harbour Times') => {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const root = document.documentElement as unknown as Element;
  return resolveAuthors(readPageHead(root, 'https://harbour.example/a'), publisher).authors;
};
const paragraphs = '<p>The ferry sails.</p><p>The harbour waits.</p><p>The bell rings.</p>';
const siteSigns = '<meta name="author" content="Harbour Times">';

test('the site is no author of its own articles', () => {
  expect(authorsOf(siteSigns)).toEqual([]);
});

test('links behind a bare "By" sign, whatever their classes', () => {
  const byline = '<div>By: <span class="x"><a href="/1">Ada Quill</a>, </span><a href="/2">Juno Perch</a></div>';
  expect(authorsOf(byline)).toEqual(['Ada Quill', 'Juno Perch']);
});

test('a full name in bold signs the text it ends', () => {
  expect(authorsOf(`${siteSigns}<div>${paragraphs}<p><strong>Ada Quill</strong></p></div>`)).toEqual(['Ada Quill']);
});

test.each([
  ['in the middle of a text', `<div><p>First.</p><p><b>Ada Quill</b></p>${paragraphs}</div>`],
  ['in a box of a line or two', '<div><p>Photo</p><p><b>Ada Quill</b></p></div>'],
  ['with more words in the paragraph', `<div>${paragraphs}<p><b>Ada Quill</b> sails on.</p></div>`],
])('a name in bold %s signs nothing', (_, html) => {
  expect(authorsOf(html)).toEqual([]);
});
