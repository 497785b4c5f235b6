import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/page-of';
import type { Piece } from '../page/page-piece';
import { openerImage } from './opener-image';

const figure = (src = '/wheel.jpg', more = '') =>
  `<figure><img src="${src}" alt="A wheel" ${more}><figcaption>The wheel on Tuesday</figcaption></figure>`;

/** The opener of a page of which only the paragraphs are kept. */
function openerOf(html: string, change: (pieces: readonly Piece[]) => void = () => {}) {
  const { pieces } = pageOf(html);
  for (const piece of pieces) piece.reason = piece.block.type === 'paragraph' ? null : 'other';
  change(pieces);
  return openerImage(pieces, 'The mill wheel turns');
}
const headline = '<h1>The mill wheel turns</h1>';

test('a picture between headline and text opens the article', () => {
  expect(openerOf(`${headline}${figure()}<p>It turned.</p>`)).toEqual({
    src: 'https://valley.example/wheel.jpg',
    alt: 'A wheel',
    caption: 'The wheel on Tuesday',
    credit: null,
  });
});

test.each([
  ['beside the headline, above it', `<header>${figure()}${headline}</header><p>It turned.</p>`, true],
  [
    'above the headline, in a box of its own',
    `<div>${figure()}</div><header>${headline}</header><p>It turned.</p>`,
    false,
  ],
  ['in the text', `${headline}<p>It turned.</p>${figure()}`, false],
  ['under another headline', `<h1>The ferry is back</h1>${figure()}<p>It turned.</p>`, false],
  ['under a heading', `<h2>The mill wheel turns</h2>${figure()}<p>It turned.</p>`, false],
  ['on a page without a text', `${headline}${figure()}`, false],
  ['that is a logo', `${headline}${figure('/img/logo-large.png')}<p>It turned.</p>`, false],
  ['that is a drawing', `${headline}${figure('/wheel.svg?v=2')}<p>It turned.</p>`, false],
  ['of somebody who writes', `${headline}${figure('/authors/ines.jpg')}<p>It turned.</p>`, false],
  ['whose name only sounds so', `${headline}${figure('/iconic-wheel.jpg')}<p>It turned.</p>`, true],
  [
    'that is named as an advertisement',
    `${headline}<div class="advertisement">${figure()}</div><p>It turned.</p>`,
    false,
  ],
])('a picture %s: %s', (_, html, isOpener) => {
  expect(openerOf(html) !== null).toBe(isOpener);
});

test('a picture that is kept in the text opens nothing', () => {
  const keep = (pieces: readonly Piece[]) => {
    for (const piece of pieces) piece.reason = null;
  };
  expect(openerOf(`${headline}${figure()}<p>It turned.</p>`, keep)).toBeNull();
});
