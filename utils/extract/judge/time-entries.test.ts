import { expect, test } from 'vitest';
import { pageOf } from '../fixtures/page-of';
import { timeEntries } from './time-entries';

const at = (hour: number) => `2026-05-03T0${hour}:15:00+02:00`;
const time = (hour: number) => `<time datetime="${at(hour)}">0${hour}:15</time>`;

/** The times of the headings. */
function times(html: string, stated: Readonly<Record<string, string>> = {}): (string | null)[] {
  const { pieces } = pageOf(html);
  timeEntries(pieces, new Map(Object.entries(stated)));
  return pieces.flatMap(({ block }) => (block.type === 'heading' ? [block.time] : []));
}

test.each([
  ['in the heading', (hour: number) => `<div><h3>${time(hour)} The wheel turns</h3><p>It does.</p></div>`],
  ['above it', (hour: number) => `<div><p>${time(hour)}</p><h3>The wheel turns</h3><p>It does.</p></div>`],
  ['below it', (hour: number) => `<div><h3>The wheel turns</h3><p>${time(hour)}</p><p>It does.</p></div>`],
])('the time of an entry stands %s', (_, entry) => {
  expect(times(entry(1) + entry(2))).toEqual([at(1), at(2)]);
});

test.each([
  ['of one entry is the page’s', `<div><h3>${time(1)} The wheel turns</h3></div>`, [null]],
  [
    'of another entry is not this one’s',
    `<div><p>It does. ${time(1)}</p></div><div><h3>The wheel turns</h3></div><div><p>${time(2)}</p></div><div><h3>It stops</h3></div>`,
    [null, null],
  ],
])('the time %s', (_, html, expected) => {
  expect(times(html)).toEqual(expected);
});

test('what the page states of an entry counts before what stands in it', () => {
  const html = `<div><h3>${time(1)} The wheel turns</h3></div><div><h3>It stops</h3></div>`;
  expect(times(html, { 'it stops': at(5) })).toEqual([at(1), at(5)]);
});

test('a heading that is left out gets none', () => {
  const { pieces } = pageOf(`<h3>${time(1)} One</h3><h3>${time(2)} Two</h3><h3>${time(3)} Three</h3>`);
  const [first] = pieces;
  if (!first) throw new Error('no heading');
  first.reason = 'related';
  timeEntries(pieces, new Map());
  expect(pieces.map(({ block }) => (block.type === 'heading' ? block.time : 0))).toEqual([null, at(2), at(3)]);
});
