import { expect, test } from 'vitest';
import { pageOf, say } from '../fixtures/page-of';
import { isDateLine } from '../metadata/parse-date';
import { keepDatedEntries } from './keep-dated-entries';

/** What is kept of a page on which only dates are left out. */
function kept(html: string): string[] {
  const { pieces, root } = pageOf(html);
  for (const piece of pieces) piece.reason = isDateLine(piece.block.text) ? 'date' : null;
  keepDatedEntries(pieces, { pieces, container: root, shapes: new Set() });
  return pieces
    .filter(({ reason }) => reason === null)
    .map(({ block: { type, text } }) => `${type} ${text.slice(0, 10)}`);
}
const entry = (date: string, at: number) => `<div class="entry"><p>${date}</p><p>${say(at)}</p></div>`;
const time = (hour: number) => `<time datetime="2026-05-03T0${hour}:15:00+02:00">3 May 2026, 0${hour}:15</time>`;

test.each([
  ['of two entries', entry('3 May 2026', 1) + entry('4 May 2026', 2), 2],
  ['of one', `${entry('3 May 2026', 1)}<div><p>${say(2)}</p></div>`, 0],
  ['of two in boxes of two kinds', entry('3 May 2026', 1) + entry('4 May 2026', 2).replace('entry', 'note'), 0],
  ['behind which nothing is told', `${entry('3 May 2026', 1)}<div class="entry"><p>4 May 2026</p><p>Rain</p></div>`, 0],
  ['whose text stands elsewhere', `<div class="entry"><p>3 May 2026</p></div><div><p>${say(1)}</p></div>`.repeat(2), 0],
])('dates %s', (_, html, count) => {
  expect(kept(html).filter((text) => /^paragraph [34] May/.test(text))).toHaveLength(count);
});

test('a time of day heads its entry', () => {
  expect(kept(entry(time(1), 1) + entry(time(2), 2)).filter((text) => text.startsWith('heading'))).toHaveLength(2);
});
