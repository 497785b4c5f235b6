import { expect, test } from 'vitest';
import { isClutterLine } from './is-clutter-line';

test.each([
  ['Related: the harbour in pictures', true],
  ['Related costs were not known.', false],
  ['Related – and yet not married – the two shared a house.', false],
  ['Watch: how the bridge fell', true],
  ['Watch officers saw the light too late.', false],
  ['3 hours ago', true],
  ['vor 25 Minuten | gerade eben', true],
  ['412 comments', true],
  ['412 comments were read out in court.', false],
  ['Updated 3 May 2026', true],
  ['Updated figures were not given', false],
  ['Advertisement', true],
])('%s: %s', (line, isClutter) => {
  expect(isClutterLine(line)).toBe(isClutter);
});
