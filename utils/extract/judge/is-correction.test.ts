import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/page-of';
import { isCorrection } from './is-correction';

const note = 'the wheel of the mill turned on Monday, not on Tuesday, as it said.';

test.each([
  ['by its label', `<p>Correction: ${note}</p>`, true],
  ['by its label in capitals', `<p>CORRECTION – ${note}</p>`, true],
  ['by what an earlier version said', `<p>An earlier version said that ${note}</p>`, true],
  ['by its label in German', `<p>Korrektur: ${note}</p>`, true],
  ['by its label in Japanese', '<p>【訂正】古い水車が回ったのは火曜日ではなく月曜日でした。</p>', true],
  ['by its name', `<p class="correction">In fact ${note}</p>`, true],
  ['by the name of its box', `<div class="editors-note"><p>In fact ${note}</p></div>`, true],
  ['in a quotation', `<blockquote>Correction: ${note}</blockquote>`, true],
  [
    'not by the name of a section around',
    `<div class="corrections"><div><div><p>In fact ${note}</p></div></div></div>`,
    false,
  ],
  ['not by a word within it', `<p>In fact a correction: ${note}</p>`, false],
  ['not by a word that begins like its label', `<p>Correctional officers say that ${note}</p>`, false],
  ['not by its label alone', '<p>Correction</p>', false],
  ['not as a heading', `<h2>Correction: ${note}</h2>`, false],
  ['not as a list', `<ul><li>Correction: ${note}</li></ul>`, false],
])('a correction %s: %s', (_, html, expected) => {
  const [piece] = pageOf(html).pieces;
  if (!piece) throw new Error('no piece');
  expect(isCorrection(piece)).toBe(expected);
});
