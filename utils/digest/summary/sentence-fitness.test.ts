import { describe, expect, test } from 'vitest';
import type { Span } from '@/utils/model/article';
import { articleOf } from '../fixtures/article-of';
import { packOf } from '../language/packs';
import { readProse } from '../prose';
import { mayBeShown } from './sentence-fitness';
import { summaryCandidates, wordsOfLine } from './summary-candidates';

const pack = packOf('en');

function isFit(text: string, { headline = '', quotations = [] as readonly Span[], at = 0 } = {}): boolean {
  const candidate = summaryCandidates(readProse(articleOf([text]), pack))[at];
  if (!candidate) throw new Error('no sentence');
  return mayBeShown(candidate, { pack, headline: wordsOfLine(headline, pack), quotations });
}

describe('a sentence may be shown', () => {
  test.each([
    ['that says what happened', 'The board will close the ferry line.'],
    ['that asks', 'Will the board close the ferry line?'],
    ['that ends within quotation marks', 'The board said: “We will close the ferry line.”'],
    ['that ends within brackets', '(The board will close the ferry line.)'],
    ['of a party by its letter', 'The seat (R) is what the board closed.'],
    ['of five words', 'The board closed the line.'],
    ['with what somebody said in it', 'The board “will close” the ferry line.'],
    ['with what somebody said in it, in other marks', 'The board «will close» the ferry line.'],
  ])('%s', (_, text) => {
    expect(isFit(text)).toBe(true);
  });

  test.each([
    [
      'that is cut off, and long enough for a paragraph',
      `The board will close the ferry line${' and so on'.repeat(9)} and`,
    ],
    ['under a picture', 'Ana Dias, left, closed the ferry line.'],
    ['under a picture, by letters', 'Ana Dias (L) closed the ferry line.'],
    ['of what is seen in a picture', 'Ana Dias poses with the old ferry.'],
    ['that asks the reader to click', 'The board closed the ferry line, click to see more.'],
    ['of four words', 'The board closed it.'],
    ['without a verb', 'No more ferries to the islands in May.'],
    ['that is the publisher’s and not the story’s', 'The board of Getty Images closed the ferry line.'],
    ['that is the publisher’s in large letters', 'SIGN UP when the board closed the ferry line.'],
    ['with half a quotation', 'The board said “we will close the ferry line.'],
    ['with half a quotation, in plain marks', 'The board said "we will close the ferry line.'],
    ['with half a quotation, in other marks', 'The board said «we will close the ferry line.'],
  ])('not one %s', (_, text) => {
    expect(isFit(text)).toBe(false);
  });
});

describe('of what is quoted over several sentences', () => {
  const text = 'The board will close the ferry line. The islands will get a bus line.';
  const second = text.indexOf('The islands');
  const isSecondFit = (span: Span) => isFit(text, { at: 1, quotations: [span] });

  test.each([
    ['none from its middle', { block: 0, start: 0, end: text.length }, false],
    ['none that it ends with', { block: 0, start: second, end: text.length - 2 }, false],
    ['one of which only a part is quoted', { block: 0, start: second, end: text.length - 3 }, true],
    ['one that begins before the quotation', { block: 0, start: second + 1, end: text.length }, true],
    ['one of another paragraph', { block: 1, start: 0, end: text.length }, true],
  ])('%s', (_, span, expected) => {
    expect(isSecondFit(span)).toBe(expected);
  });
});

describe('a sentence that says the headline', () => {
  test.each([
    ['again is not shown', 'Board closes ferry line in May', 'The board closes the ferry line in May.', false],
    ['and as much again is shown', 'Board closes line', 'The board closes the ferry line to the islands in May.', true],
    [
      'with four of five of its words is not',
      'Board closes ferry line',
      'The board closes the ferry line today.',
      false,
    ],
  ])('%s', (_, headline, text, expected) => {
    expect(isFit(text, { headline })).toBe(expected);
  });

  test('is not meant where there is none', () => {
    expect(isFit('The board closes the ferry line in May.')).toBe(true);
  });
});
