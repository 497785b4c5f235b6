import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from './json-ld';
import { readPageMetadata } from './page-metadata';

const metadataOf = (head: string, body = '') => {
  const { document } = parseHTML(`<!DOCTYPE html><html lang="pt-br"><head>${head}</head><body>${body}</body></html>`);
  const root = document.documentElement as unknown as Element;
  return readPageMetadata(root, 'https://www.gazette.example/a/1').articleFields('');
};
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** What is read of one block of JSON-LD with this text. */
const nodesOf = (text: string) =>
  readJsonLd(parseHTML(`<script type="application/ld+json">${text}</script>`).document as unknown as ParentNode);

describe('JSON-LD as pages write it', () => {
  test.each([
    ['as it should be', '{"a":1}'],
    ['in a comment', '<!-- {"a":1} -->'],
    ['after a comment', '<!-- by the CMS --> {"a":1}'],
    ['in CDATA', '//<![CDATA[\n{"a":1}\n//]]>'],
    ['with a comma too many', '{"a":1,}'],
    ['with a semicolon', '{"a":1};'],
  ])('%s', (_, text) => {
    expect(nodesOf(text)).toEqual([{ a: 1 }]);
  });
  test.each([
    [
      'commas too many, words and numbers',
      '{"a":[true,null,1.5e3, ],,"b":"c, }",}',
      { a: [true, null, 1500], b: 'c, }' },
    ],
    ['escapes that are none, marks in strings', '{"a":"x\\d \\"}{\\" -->","b":2,}', { a: 'xd "}{" -->', b: 2 }],
    ['CDATA in a comment of the script', '/* <![CDATA[ */{"a":1,}/* ]]> */', { a: 1 }],
    ['objects side by side within a list', '{"a":[{"b":1} {"b":2}]}', { a: [{ b: 1 }, { b: 2 }] }],
  ])('with %s', (_, text, value) => {
    expect(nodesOf(text)[0]).toEqual(value);
  });
  test('of 20,000 objects and one comma too many, and of brackets alone', () => {
    const many = `{"@graph":[${'{"name":"N"},'.repeat(20_000)}]}`;
    expect(nodesOf(many)[0]).toMatchObject({ '@graph': { length: 20_000 } });
    expect(nodesOf('}'.repeat(300_000))).toEqual([]);
  });
  test('with raw line breaks in strings, and two objects without a comma', () => {
    expect(nodesOf('{"a":"x\ny"}')).toEqual([{ a: 'x y' }]);
    expect(nodesOf('{"a":1}{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(nodesOf('{"a":')).toEqual([]);
  });
  test.each([
    ['an object', { '@type': 'Person', name: 'By Ana Lima' }],
    ['a list', [{ name: 'Ana Lima' }]],
    ['a string with an address', 'Ana Lima ana@gazette.example'],
    ['a string with a job', 'Ana Lima, Reporter'],
    ['a list of names in one', { name: ['Ana Lima'] }],
  ])('an author as %s', (_, author) => {
    expect(metadataOf(ld({ '@type': 'NewsArticle', headline: 'x', author })).authors).toEqual(['Ana Lima']);
  });
  test('an agency signs apart from a person, a site only where nobody else does', () => {
    const article = (author: unknown) =>
      ld({ '@type': 'NewsArticle', headline: 'x', author, publisher: { name: 'The Gazette' } });
    expect(metadataOf(article([{ name: 'Ana Lima' }, { name: 'Reuters' }]))).toMatchObject({
      authors: ['Ana Lima'],
      agency: 'Reuters',
    });
    expect(metadataOf(article({ name: 'AFP' }))).toMatchObject({ authors: ['AFP'], agency: 'AFP' });
    expect(metadataOf(article({ name: 'The Gazette' }), '<p class="byline">By Ana Lima</p>').authors).toEqual([
      'Ana Lima',
    ]);
    expect(metadataOf(article({ name: 'The Gazette' })).authors).toEqual(['The Gazette']);
  });
  test('paywalled as a boolean, and as the string "False"', () => {
    const flag = (value: unknown) =>
      metadataOf(ld({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: value })).isPaywalled;
    expect([flag(false), flag('False'), flag(true), flag('True'), flag(undefined)]).toEqual([
      true,
      true,
      false,
      false,
      null,
    ]);
  });
});

describe('what a page says of itself', () => {
  test('nothing at all is null', () => {
    expect(metadataOf('')).toMatchObject({
      published: null,
      modified: null,
      authors: [],
      publisher: null,
      section: null,
      leadImage: null,
      publisherTopics: [],
    });
  });
  test.each([
    ['a site after a bar', 'Dam holds &amp; town sleeps | The Gazette'],
    ['a site after a dash', 'Dam holds &amp; town sleeps - The Gazette'],
  ])('a title with %s', (_, title) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Gazette">`;
    expect(metadataOf(head).title).toBe('Dam holds & town sleeps');
  });
  test('a headline with a dash of its own stays whole', () => {
    const head =
      '<title>Dam holds - and the town sleeps | The Gazette</title><meta property="og:title" content="Dam holds - and the town sleeps"><meta property="og:site_name" content="The Gazette">';
    expect(metadataOf(head).title).toBe('Dam holds - and the town sleeps');
  });
  test('topics: the list the others bear out, machine names left out', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'x', keywords: 'dams, rivers, Section: Local, cms_id_7' })}<meta name="keywords" content="news, today, dams, rivers">`;
    expect(metadataOf(head).publisherTopics).toEqual(['dams', 'rivers']);
  });
  test.each([
    ['2024-05-24T10:05:10-0400', '2024-05-24T10:05:10-04:00'],
    ['2024-04-30 16:48', '2024-04-30T16:48:00'],
    ['2024-04-30', '2024-04-30'],
    ['Tue, 30 Apr 2024 16:48:00 GMT', '2024-04-30T16:48:00+00:00'],
    ['30. April 2024, 16.48 Uhr', '2024-04-30T16:48:00'],
    ['2024年4月30日 16時48分', '2024-04-30T16:48:00'],
    ['yesterday', null],
    ['5/6/2024', null],
  ])('the date %s', (stated, published) => {
    expect(metadataOf(`<meta property="article:published_time" content="${stated}">`).published).toBe(published);
  });
  test('a page that shows only when it was changed states no day of publication', () => {
    const body = '<h1>Dam holds</h1><p class="dates">Updated 9 November 2025, 08:00</p>';
    expect(metadataOf('<title>Dam holds</title>', body)).toMatchObject({
      published: null,
      modified: '2025-11-09T08:00:00',
    });
  });
  test('a line under the text may state it', () => {
    const prose =
      '<p>The dam above the town has held through a night of rain, and the town below it slept, the water board said.</p>';
    const foot = '<p>First published: 4 November 2025, 21:15</p>';
    const body = `<h1>Dam holds</h1><p>Updated 9 November 2025, 08:00</p>${prose.repeat(8)}${foot}`;
    expect(metadataOf('<title>Dam holds</title>', body)).toMatchObject({
      published: '2025-11-04T21:15:00',
      modified: '2025-11-09T08:00:00',
    });
  });
  test('language with its region', () => {
    expect(metadataOf('').language).toBe('pt-BR');
  });
});
