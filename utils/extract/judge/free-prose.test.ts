import { expect, test } from 'vitest';
import { pageOf, paragraphs, pieceOf, say } from '../fixtures/page-of';
import { reasonOf } from '../page/page-piece';
import { freeProse } from './free-prose';
import { textMass } from './text-mass';

/** Why the box that says `say(9)` is left out, after a look at what it says. */
function reasonAfter(html: string): string | null {
  const { regions, pieces, root } = pageOf(`<main>${paragraphs(1, 2)}${html}</main>`);
  for (const piece of pieces)
    for (let at: typeof root | null = piece.region; at; at = at.parent) at.mass += textMass(piece);
  freeProse(regions, pieces, 'en');
  return reasonOf(pieceOf({ regions, pieces, root }, say(9)).region);
}
const box = (content: string, name = 'class="related"', tag = 'div') => `<${tag} ${name}>${content}</${tag}>`;
const section = (title: string, at: number) => `<section><h3>${title}</h3>${paragraphs(at)}</section>`;

test.each([
  ['one sentence', box(paragraphs(9)), 'related'],
  ['many sentences', box(paragraphs(9, 10, 11, 12, 13, 14)), 'related'],
  ['many sentences, named by its id alone', box(paragraphs(9, 10, 11, 12), 'id="related"'), null],
  ['many sentences, named by id and class', box(paragraphs(9, 10, 11, 12), 'id="related" class="related"'), 'related'],
  [
    'a heading like those of the sections beside it',
    section('A', 3) + section('B', 4) + box(`<h3>C</h3>${paragraphs(9, 10)}`, 'class="related"', 'section'),
    null,
  ],
  [
    'a heading of another level',
    section('A', 3) + section('B', 4) + box(`<h4>C</h4>${paragraphs(9, 10)}`, 'class="related"', 'section'),
    'related',
  ],
  [
    'a heading that is a prompt',
    section('A', 3) + section('B', 4) + box(`<h3>Read more</h3>${paragraphs(9, 10)}`, 'class="related"', 'section'),
    'related',
  ],
  [
    'a prompt in a short text',
    section('A', 3) + box(`<h3>C</h3>${paragraphs(9)}<p>Read more</p>`, 'class="related"', 'section'),
    'related',
  ],
  [
    'links',
    section('A', 3) + box(`<h3>C</h3>${paragraphs(9)}<p><a href="/x">${say(10)}</a></p>`, 'class="related"', 'section'),
    'related',
  ],
  ['a correction', box(paragraphs(9), 'class="correction comments"'), null],
  ['a form', box(paragraphs(9, 10, 11, 12), 'id="related"', 'form'), 'newsletter'],
])('a box named as clutter with %s', (_, html, expected) => {
  expect(reasonAfter(html)).toBe(expected);
});
