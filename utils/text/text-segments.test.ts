import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSegments } from './text-segments';

test('overlapping layers split where they begin and end', () => {
  const layers = [
    { start: 0, end: 5, style: 'a' },
    { start: 3, end: 8, style: 'b' },
  ];
  expect(textSegments('0123456789', layers)).toEqual([
    { start: 0, text: '012', styles: ['a'] },
    { start: 3, text: '34', styles: ['a', 'b'] },
    { start: 5, text: '567', styles: ['b'] },
    { start: 8, text: '89', styles: [] },
  ]);
});

test('a part of a longer text takes the layers by their place in the whole', () => {
  expect(textSegments('second', [{ start: 8, end: 10, style: 'a' }], 6)).toEqual([
    { start: 6, text: 'se', styles: [] },
    { start: 8, text: 'co', styles: ['a'] },
    { start: 10, text: 'nd', styles: [] },
  ]);
});

test('the pieces are the text, whatever the layers', () => {
  const someLayer = fc.record({ start: fc.integer(), end: fc.integer(), style: fc.nat(3) });
  fc.assert(
    fc.property(fc.string(), fc.array(someLayer), (text, layers) => {
      const segments = textSegments(text, layers);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.every((segment) => segment.text !== '')).toBe(true);
    }),
  );
});
