import { expect, test } from 'vitest';
import { pageOf, paragraphs, say } from '../fixtures/page-of';
import { unstatedParagraphs } from './check-stated-body';

const missing = (html: string, stated: string | null) =>
  unstatedParagraphs(pageOf(html).pieces, stated).map(({ block }) => block.text);
const all = Array.from({ length: 11 }, (_, at) => at + 1);
const stated = (...numbers: number[]) => numbers.map(say).join('\n');

test.each([
  ['what the page does not state, where it states nearly all else', stated(...all.slice(0, 10)), [say(11)]],
  ['nothing where it states all', stated(...all), []],
  ['nothing where it states a beginning', stated(...all.slice(0, 9)), []],
  ['nothing where it states another text', 'Ferry returns to the islands', []],
  ['nothing where it states none', null, []],
  ['what is missing, however the rest is set', stated(...all.slice(0, 10)).toUpperCase(), [say(11)]],
])('%s', (_, body, expected) => {
  expect(missing(paragraphs(...all), body)).toEqual(expected);
});

test('a paragraph is known by how it begins: links may be cut out of the rest', () => {
  const cut = stated(...all.slice(0, 10)).replaceAll(', after nineteen years', '');
  expect(missing(paragraphs(...all), cut)).toEqual([say(11)]);
});

test('headings and pictures are not asked for', () => {
  const html = `<h2>What the miller says now</h2><figure><img src="/m.jpg"><figcaption>A wheel</figcaption></figure>`;
  expect(missing(html + paragraphs(1, 2), stated(1, 2))).toEqual([]);
});
