import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/page-of';
import { reasonOf } from '../page/page-piece';
import { markCards } from './mark-cards';

const card = (at: number, { pointer = '', link = true, tag = 'h3' } = {}) => {
  const title = `Ferry number ${at} is back on the river`;
  return `<div><${tag}>${link ? `<a href="/${at}">${title}</a>` : title}</${tag}><p>It left at noon.</p>${pointer}</div>`;
};
const more = '<p><a href="/x">Read more</a></p>';
const cards = (...all: string[]) => `<div>${all.join('')}</div>`;

function marked(html: string, language: string | null = 'en'): number {
  const { pieces } = pageOf(`<p>The wheel turned.</p>${html}`);
  markCards(pieces, language);
  const reasons = pieces.map(({ region }) => reasonOf(region));
  expect(reasons[0]).toBeNull();
  return reasons.filter((reason) => reason === 'related').length;
}

test.each([
  [
    'three with a pointer each',
    cards(card(1, { pointer: more }), card(2, { pointer: more }), card(3, { pointer: more })),
    9,
  ],
  [
    'four, half of them with a pointer',
    cards(card(1, { pointer: more }), card(2, { pointer: more }), card(3), card(4)),
    10,
  ],
  ['four, one of them with a pointer', cards(card(1, { pointer: more }), card(2), card(3), card(4)), 0],
  ['two', cards(card(1, { pointer: more }), card(2, { pointer: more })), 0],
  ['three without a pointer', cards(card(1), card(2), card(3)), 0],
  ['three under a heading that says so', cards('<h2>Related stories</h2>', card(1), card(2), card(3)), 6],
  ['three under another heading', cards('<h2>The ferries of the valley</h2>', card(1), card(2), card(3)), 0],
  [
    'three under a heading behind the first',
    cards('<h2>The ferries</h2>', card(1), card(2), card(3), '<h2>Related stories</h2>'),
    0,
  ],
  ['three headings that are no links', cards(...[1, 2, 3].map((at) => card(at, { link: false, pointer: more }))), 0],
  ['three headlines of pages', cards(...[1, 2, 3].map((at) => card(at, { tag: 'h1', pointer: more }))), 0],
  [
    'three with a pointer that says nothing',
    cards(...[1, 2, 3].map((at) => card(at, { pointer: '<p><a href="/x">Valley</a></p>' }))),
    0,
  ],
  [
    'three with a pointer that is no link',
    cards(...[1, 2, 3].map((at) => card(at, { pointer: '<p>Read more</p>' }))),
    0,
  ],
])('cards of other articles: %s', (_, html, count) => {
  expect(marked(html)).toBe(count);
});

test('a reason that is there stays', () => {
  const { pieces } = pageOf(cards(...[1, 2, 3].map((at) => card(at, { pointer: more }))));
  const box = pieces[0]?.region.parent;
  if (!box) throw new Error('no box');
  box.reason = 'ad';
  markCards(pieces, 'en');
  expect(pieces.map(({ region }) => reasonOf(region))).toContain('ad');
});
