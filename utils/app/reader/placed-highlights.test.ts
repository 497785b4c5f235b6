import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Highlight, SavedArticle } from '@/utils/model/saved-article';
import { sampleSaved } from '../testing/sample-article';
import { HighlightPlacer } from './placed-highlights';

const texts = Array.from({ length: 40 }, (_, i) => `Baker ${i} told the council that flour had become dear.`);
const highlight = (i: number, more: Partial<Highlight> = {}): Highlight => ({
  ...{ id: `h${i}`, quote: `Baker ${i} told`, prefix: '', suffix: '', colour: 'yellow', note: null },
  createdAt: '2026-03-02T10:00:00.000Z',
  ...more,
});
const saved = (highlights: readonly Highlight[], said = texts): SavedArticle => ({
  ...sampleSaved,
  article: { ...sampleSaved.article, blocks: said.map((text) => ({ type: 'paragraph', text, marks: [] })) },
  highlights,
});
const all = texts.map((_, i) => highlight(i));
/** Each look at the clock takes so long. */
let lookMs = 0;
let time = 0;
const onPlaced = vi.fn();
const clock = () => {
  time += lookMs;
  return new Date(time);
};
const placer = () => new HighlightPlacer(clock, onPlaced);

beforeEach(() => {
  vi.useFakeTimers();
  lookMs = 0;
  onPlaced.mockClear();
});
afterEach(() => vi.useRealTimers());

test('what can be placed at once is, each in its block, and one whose words are gone has no place', () => {
  const placed = placer().place(saved([...all, highlight(99, { quote: 'Nobody said that in the whole of it' })]));
  expect(placed.map(({ spans }) => spans[0]?.block)).toEqual([...texts.keys(), undefined]);
  expect(onPlaced).not.toHaveBeenCalled();
});

test('many are placed in steps, and each time it is told', () => {
  lookMs = 2;
  const whole = placer();
  const first = whole.place(saved(all)).length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(all.length);
  vi.runAllTimers();
  expect(onPlaced.mock.calls.length).toBeGreaterThan(2);
  const placed = whole.place(saved(all));
  expect(placed.map(({ highlight: { id } }) => id)).toEqual(all.map(({ id }) => id));
});

test('what is the same in the same text stays the same object, also when the library gives it anew', () => {
  const whole = placer();
  const before = whole.place(saved(all));
  expect(whole.place(structuredClone(saved(all)))).toBe(before);
  const noted = all.map((each, i) => (i === 3 ? { ...each, note: 'Ask him.' } : each));
  const after = whole.place(saved(noted));
  expect(after.filter((each, i) => each !== before[i])).toEqual([{ highlight: noted[3], spans: before[3]?.spans }]);
});

test('in another text they are placed anew, and one that is taken off is gone', () => {
  const whole = placer();
  whole.place(saved(all));
  const placed = whole.place(saved(all.slice(1, 3), ['Something else.', ...texts]));
  expect(placed.map(({ spans }) => spans[0]?.block)).toEqual([2, 3]);
});

test('stopped, it goes on no more', () => {
  lookMs = 2;
  const whole = placer();
  whole.place(saved(all));
  whole.stop();
  vi.runAllTimers();
  expect(onPlaced).not.toHaveBeenCalled();
});
