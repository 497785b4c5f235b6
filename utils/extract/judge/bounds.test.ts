import { expect, test } from 'vitest';
import type { Block } from '@/utils/model/article';
import { pageOf, say, settledPage } from '../fixtures/page-of';
import { reasonOf } from '../page/page-piece';
import { viewPage } from './page-view';
import { readabilityVote } from './readability-vote';
import { shapeOf } from './shape';
import { storyNames } from './story-names';
import { tellsOfPosting } from './tells-of-posting';

// How much of a page is weighed, whatever it sends.

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });

test('200,000 characters of a text that others are held against', () => {
  const page = settledPage(
    ['First', 'Second', 'Third'].map((word) => `<p>${word} ${'mill '.repeat(18_000)}</p>`).join(''),
  );
  const shapes = new Set(page.pieces.map(({ region }) => shapeOf(region)));
  const metadata = { title: '', description: null, authors: [], language: 'en' } as never;
  const { foldedBody } = viewPage(page.pieces, { container: page.root, pieces: page.pieces, shapes }, metadata);
  expect(['first', 'second', 'third'].map((word) => foldedBody.includes(word))).toEqual([true, true, false]);
});

test('200,000 characters of a story for the names in it', () => {
  const filler = paragraph('mill '.repeat(39_990));
  const named = (chars: number) =>
    storyNames([filler, paragraph('m'.repeat(chars)), paragraph('Ada Holm')]).has('adaholm');
  expect([named(42), named(43)]).toEqual([true, false]);
});

test('the last 600 characters of a paragraph for what leads to a post', () => {
  const leading = (chars: number) => tellsOfPosting(`He tweeted${' '.repeat(chars - 'tweeted'.length)}`);
  expect([leading(600), leading(601)]).toEqual([true, false]);
});

test('Readability is asked about 5,000 blocks of a page in doubt', () => {
  const halves = (each: number) => `<div>${`<p>${say(1)}</p>`.repeat(each)}</div>`.repeat(2);
  const vote = (each: number) => {
    const page = pageOf(halves(each));
    return readabilityVote(page.root.element.ownerDocument, page).size;
  };
  expect(vote(20)).toBeGreaterThan(0);
  expect(vote(2501)).toBe(0);
});

test('twenty boxes in one another that are called clutter and hold all that the page says', () => {
  const innermost = (boxes: number) => {
    const names = Array.from({ length: boxes }, (_, at) => `<div class="related x${String.fromCharCode(97 + at)}">`);
    const page = settledPage(`${names.join('')}<p>${say(1)}</p><p>${say(2)}</p>`);
    const [piece] = page.pieces;
    return piece && reasonOf(piece.region);
  };
  expect([innermost(20), innermost(21)]).toEqual([null, 'related']);
});
