import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readOpening } from './article-opening';
import { readPageHead } from './page-head';
import { resolveAuthors } from './resolve-authors';
import { siteNames } from './site-names';

const authorsOf = (html: string, publisher: string | null = 'Harbour Times') => {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const root = document.documentElement as unknown as Element;
  const head = readPageHead(root, 'https://harbour.example/a');
  return resolveAuthors(head, siteNames(head, publisher), readOpening(root, null)).authors;
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

const statedBy = (...authors: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: '2026-01-02', author: authors })}</script>`;
const ada = { '@type': 'Person', name: 'Ada Quill' };

test('a byline on the page that names all who are stated and more is fuller', () => {
  const byline = '<p class="detail__authors">by <a href="/1">Ada Quill</a> , <a href="/2">Juno Perch</a></p>';
  expect(authorsOf(`${statedBy(ada)}${byline}`)).toEqual(['Ada Quill', 'Juno Perch']);
});

test.each([
  ['the site', '<div class="author-byline">By Ada Quill | Harbour Times</div>'],
  ['a desk of the site', '<div class="author-byline">By Ada Quill, Harbour Times Sport</div>'],
  ['a place', '<div class="author-byline">By Ada Quill, Lille</div>'],
])('beside a person who signs, %s does not', (_, byline) => {
  expect(authorsOf(`${statedBy(ada)}${byline}`)).toEqual(['Ada Quill']);
});

test('a byline whose class only holds the word is read where the site alone is stated', () => {
  expect(authorsOf(`${siteSigns}<span class="article__author">By Ada Quill, Lille</span>`)).toEqual(['Ada Quill']);
});

test('who signs another article, in a card below, does not sign this one', () => {
  const card = `<article><h3>${'The harbour bell rings again after nine years. '.repeat(10)}</h3><a rel="author">Juno Perch</a></article>`;
  expect(authorsOf(`<main><div><a rel="author">Ada Quill</a></div>${paragraphs}</main>${card}`)).toEqual(['Ada Quill']);
});

test.each([
  ['a box of links', 20, []],
  ['the page itself', 500, ['Ada Quill']],
])('who is named in what is called related: %s', (_, links, authors) => {
  const link = '<a href="/bell">The harbour bell rings again after nine years.</a> ';
  expect(authorsOf(`<div class="related"><a rel="author">Ada Quill</a>${link.repeat(links)}</div>`)).toEqual(authors);
});

test("the site's own name signs where structured data states it, beside an agency too", () => {
  expect(authorsOf(statedBy({ '@type': 'Person', name: 'Harbour Times et AFP' }))).toEqual(['Harbour Times', 'AFP']);
});

describe('the account that the site publishes under', () => {
  const account = { '@type': 'Person', '@id': 'https://harbour.example/author/admin/', name: 'Harbour H' };
  const signed = `<div><p><strong>ADA QUILL</strong></p>${paragraphs}</div>`;
  test('signs nothing beside a name that does', () => {
    expect(authorsOf(`${statedBy(account)}${signed}`)).toEqual(['Ada Quill']);
  });
  test('signs where nobody else does', () => {
    expect(authorsOf(`${statedBy(account)}<div>${paragraphs}</div>`)).toEqual(['Harbour H']);
  });
  test('is none that is called after somebody', () => {
    const person = { ...account, '@id': 'https://harbour.example/author/h-holm/' };
    expect(authorsOf(`${statedBy(person)}${signed}`)).toEqual(['Harbour H']);
  });
});

test('"News" is nobody', () => {
  expect(authorsOf('<meta name="author" content="Nachrichten">', 'Wochenpost')).toEqual([]);
});
