import { expect, test } from 'vitest';
import { pageOf, pageUrl } from '../fixtures/page-of';
import { isLinkedHeadline, isPointer } from './page-links';

const headline = 'The ferry is back on the river';

test.each([
  ['a headline of the site', `<h3><a href="/ferry">${headline}</a></h3>`, true, true],
  ['a headline of the site, set as a line', `<p><a href="/ferry">${headline}</a></p>`, false, true],
  [
    'a line of a menu',
    '<p><a href="/ferry">The ferry on the river is back</a></p>'.replace(' is back', ''),
    false,
    false,
  ],
  ['a label', '<h3><a href="/ferry">Local</a></h3>', false, false],
  ['a short headline', '<h3><a href="/ferry">Ferry up</a></h3>', true, true],
  ['a headline of another site', `<h3><a href="https://other.example/ferry">${headline}</a></h3>`, false, false],
  [
    'a headline of its site’s other part',
    `<h3><a href="https://www.valley.example/ferry">${headline}</a></h3>`,
    true,
    true,
  ],
  ['a headline without a link', `<h3>${headline}</h3>`, false, false],
  [
    'a headline a part of which is a link',
    `<h3><a href="/ferry">The ferry</a> is back on the river</h3>`,
    false,
    false,
  ],
  ['a text that is a link', `<h3><a href="/ferry">${headline.repeat(7)}</a></h3>`, false, false],
  ['a list', `<ul><li><a href="/ferry">${headline} again</a></li></ul>`, false, false],
])('%s', (_, html, isHeadline, isPointing) => {
  const [piece] = pageOf(html).pieces;
  if (!piece) throw new Error('no piece');
  expect([isLinkedHeadline(piece, pageUrl), isPointer(piece, pageUrl)]).toEqual([isHeadline, isPointing]);
});
