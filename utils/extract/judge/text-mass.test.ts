import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/page-of';
import { proseMass } from './prose-mass';
import { textMass } from './text-mass';

const x = (count: number) => 'x'.repeat(count);

test.each([
  ['a paragraph', `<p>${x(40)}</p>`, 40, 40],
  ['a paragraph as short as a label', `<p>${x(39)}</p>`, 0, 0],
  ['a quotation', `<blockquote>${x(40)}</blockquote>`, 40, 40],
  ['a list', `<ul><li>${x(20)}</li><li>${x(20)}</li></ul>`, 41, 41],
  ['a paragraph that is two fifths link', `<p><a href="/a">${x(40)}</a>${x(60)}</p>`, 100, 100],
  ['a paragraph that is more', `<p><a href="/a">${x(41)}</a>${x(59)}</p>`, 0, 0],
  ['fourteen characters that say as much as forty', `<p>${'水'.repeat(14)}</p>`, 42, 42],
  ['thirteen of them', `<p>${'水'.repeat(13)}</p>`, 0, 0],
  ['a heading', `<h2>${x(59)}</h2>`, 0, 0],
  ['a heading that tells something', `<h2>${x(60)}</h2>`, 0, 60],
  ['text set as code', '<pre>short</pre>', 0, 5],
  ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 0, 7],
])('%s', (_, html, running, told) => {
  const [piece] = pageOf(html).pieces;
  if (!piece) throw new Error('no piece');
  expect([textMass(piece), proseMass(piece)]).toEqual([running, told]);
});
