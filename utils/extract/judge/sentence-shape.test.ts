import { describe, expect, test } from 'vitest';
import { hasEndMark, isFullSentence, isQuestion } from './sentence-shape';

describe('a full sentence', () => {
  test.each([
    ['One two three four five six seven eight.', true],
    ['One two three four five six seven.', false],
    ['One two three four five six seven eight', false],
    ['One two three four five six seven eight?', true],
    ['“One two three four five six seven eight.”', true],
    ["It's the mill's eight-bladed wheel they've turned again now.", true],
    ["It's the mill's eight-bladed wheel they've turned.", false],
    ['古い水車がまた火曜日に回った。', true],
    ['古い水車がまた回った。', false],
    ['古い水車がまた火曜日に回った', false],
  ])('%s: %s', (text, expected) => {
    expect(isFullSentence(text)).toBe(expected);
  });
});

test.each([
  ['Yes.', true, false],
  ['Yes…', true, false],
  ['“Yes.” ', true, false],
  ['Really?', true, true],
  ['(Really?)', true, true],
  ['本当？', true, true],
  ['Yes', false, false],
  ['Really? Yes', false, false],
])('%s ends as a sentence: %s, as a question: %s', (text, isEnd, isAsked) => {
  expect([hasEndMark(text), isQuestion(text)]).toEqual([isEnd, isAsked]);
});
