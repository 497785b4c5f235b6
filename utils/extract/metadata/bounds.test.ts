import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cleanAuthors } from './clean-author';
import { findHeading } from './find-heading';
import { readJsonLd } from './json-ld';
import { isFullName } from './name-shape';
import { readPageMetadata } from './page-metadata';
import { datesIn, parseDate } from './parse-date';

// How much of what a page states about itself is read, whatever it sends.

const pageOf = (head: string, body = '<h1>The mill wheel turns</h1>') =>
  parseHTML(`<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document
    .documentElement as unknown as Element;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const fieldsOf = (head: string, body?: string) =>
  readPageMetadata(pageOf(head, body), 'https://valley.example/mill').articleFields('');
const people = (count: number) => Array.from({ length: count }, (_, at) => `Ada ${name(at)}`);
const name = (at: number) => `Holm${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`;

test('2,000 nodes of JSON-LD', () => {
  const nodes = (count: number) => readJsonLd(pageOf(ld(Array.from({ length: count }, () => ({ a: 1 }))))).length;
  expect([nodes(2000), nodes(2001)]).toEqual([2000, 2000]);
});

test('two million characters of JSON-LD; what goes beyond is passed by', () => {
  const nodes = (chars: number) => readJsonLd(pageOf(ld({ a: 'm'.repeat(chars) }) + ld({ b: 1 }))).map(Object.keys);
  expect(nodes(1_999_985)).toEqual([['a'], ['b']]);
  expect(nodes(1_999_986)).toEqual([['a']]);
  expect(nodes(2_000_000)).toEqual([['b']]);
});

test('200 headings for the one that is the headline', () => {
  const found = (before: number) =>
    findHeading(pageOf('', `${'<h1>Notes</h1>'.repeat(before)}<h1>The mill wheel turns</h1>`), {
      social: null,
      structured: null,
      tab: 'The mill wheel turns',
      isSite: () => false,
    })?.text;
  expect(found(199)).toBe('The mill wheel turns');
  expect(found(200)).not.toBe('The mill wheel turns');
});

test('40 authors', () => {
  const author = people(45).map((one) => ({ '@type': 'Person', name: one }));
  expect(fieldsOf(ld({ '@type': 'NewsArticle', headline: 'The mill wheel turns', author })).authors).toHaveLength(40);
  const metas = people(45).map((one) => `<meta name="author" content="${one}">`);
  expect(fieldsOf(metas.join('')).authors).toHaveLength(40);
});

test('six names of a byline’s markup', () => {
  const links = people(9).map((one) => `<a rel="author" href="/by">${one}</a>`);
  expect(fieldsOf('', `<h1>The mill wheel turns</h1><p>${links.join(' ')}</p>`).authors).toHaveLength(6);
});

test('30 topics', () => {
  const tags = people(35).map((one) => `<meta property="article:tag" content="${one}">`);
  expect(fieldsOf(tags.join('')).publisherTopics).toHaveLength(30);
});

test('20 tags of a list on the page; more are an index', () => {
  const topics = (count: number) =>
    fieldsOf('', `<h1>The mill</h1><p>${people(count).map((one) => `<a rel="tag" href="/t">${one}</a>`)}</p>`)
      .publisherTopics.length;
  expect([topics(20), topics(21)]).toEqual([20, 0]);
});

test('600 characters of a byline', () => {
  const names = (blanks: number) => cleanAuthors(`Ada Quill,${' '.repeat(blanks)}Juno Perch`);
  expect(names(580)).toEqual(['Ada Quill', 'Juno Perch']);
  expect(names(590)).toEqual(['Ada Quill']);
});

test('names of six words and 200 characters', () => {
  const ofWords = (count: number) => isFullName(Array.from({ length: count }, () => 'Ada').join(' '));
  expect([ofWords(6), ofWords(7)]).toEqual([true, false]);
  const ofChars = (count: number) => isFullName(`Ada Q${'u'.repeat(count - 5)}`);
  expect([ofChars(200), ofChars(201)]).toEqual([true, false]);
});

test('600 characters of a stated date, and of a line for the dates in it', () => {
  const stated = '3 March 2026';
  expect(parseDate(`${stated}${' '.repeat(600)}and more`, 'en')).toBe('2026-03-03');
  const dates = (chars: number) => datesIn(`${'m'.repeat(chars - 1)} ${stated}`, 'en').length;
  expect([dates(588), dates(600)]).toEqual([1, 0]);
});
