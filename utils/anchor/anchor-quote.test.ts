import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from './anchor-quote';
import { blockStarts, spansOfStretch } from './joined-blocks';
import { selectQuote } from './select-quote';

const texts = [
  'The ferry leaves at nine. The harbour is closed.',
  'The mayor said the bridge would stay shut until the inspectors had seen every bolt of it.',
  'The harbour is closed. Nobody knows for how long.',
];
const wordsAt = (blocks: readonly string[], spans: readonly { block: number; start: number; end: number }[]) =>
  spans.map(({ block, start, end }) => blocks[block]?.slice(start, end));

describe('a passage that stands there', () => {
  test('is found word for word', () => {
    const spans = anchorQuote(texts, { quote: 'stay shut', prefix: '', suffix: '' });
    expect(spans).toEqual([{ block: 1, start: 32, end: 41 }]);
  });

  test('is told from its twin by what stands around it', () => {
    const twin = [{ block: 2, start: 0, end: 22 }];
    const selector = selectQuote(texts, twin);
    expect(selector?.quote).toBe('The harbour is closed.');
    expect(selector && anchorQuote(texts, selector)).toEqual(twin);
  });

  test('is told from its twin by what stands before it alone', () => {
    const twins = ['He said: the bridge is shut now.', 'She said: the bridge is shut now.'];
    const selector = { quote: 'the bridge is shut', prefix: 'She said: ', suffix: ' now.' };
    expect(anchorQuote(twins, selector)).toEqual([{ block: 1, start: 10, end: 28 }]);
    expect(anchorQuote(twins, { ...selector, prefix: 'He said: ' })).toEqual([{ block: 0, start: 9, end: 27 }]);
  });

  test('may run over blocks', () => {
    const spans = [
      { block: 0, start: 30, end: 48 },
      { block: 1, start: 0, end: 9 },
    ];
    const selector = selectQuote(texts, spans);
    expect(selector?.quote).toBe('harbour is closed.\nThe mayor');
    expect(selector && anchorQuote(texts, selector)).toEqual(spans);
  });

  test('is found wherever it was taken from', () => {
    const whole = texts.join('\n');
    const places = fc.tuple(fc.nat(whole.length - 1), fc.nat(whole.length - 1));
    fc.assert(
      fc.property(places, ([a, b]) => {
        const spans = spansOfStretch(blockStarts(texts), Math.min(a, b), Math.max(a, b) + 1);
        const selector = selectQuote(texts, spans);
        if (!selector || selector.quote.trim() === '') return;
        expect(wordsAt(texts, anchorQuote(texts, selector))).toEqual(wordsAt(texts, spans));
      }),
    );
  });
});

describe('after the article was read anew', () => {
  const selector = selectQuote(texts, [{ block: 1, start: 10, end: 61 }]);
  const anchored = (blocks: readonly string[]) => (selector ? wordsAt(blocks, anchorQuote(blocks, selector)) : null);

  test('a block put in before it moves it along', () => {
    expect(anchored(['A new block.', ...texts])).toEqual(['said the bridge would stay shut until the inspector']);
  });

  test('a corrected word does not lose it', () => {
    const edited = texts.map((text) => text.replace('would stay shut', 'will stay shut'));
    expect(anchored(edited)).toEqual(['said the bridge will stay shut until the inspector']);
  });

  test('a sentence that is gone is not found elsewhere', () => {
    expect(anchored([texts[0] as string, texts[2] as string])).toEqual([]);
  });
});

test('a short word is not found in one that looks like it', () => {
  expect(anchorQuote(['Trains run daily.'], { quote: 'rain', prefix: '', suffix: '' })).toHaveLength(1);
  expect(anchorQuote(['Trams run daily.'], { quote: 'Train', prefix: '', suffix: '' })).toEqual([]);
  expect(anchorQuote(['A text.'], { quote: ' ', prefix: '', suffix: '' })).toEqual([]);
});
