import { describe, expect, test } from 'vitest';
import {
  embedBlock,
  figureBlock,
  headingBlock,
  listBlock,
  paragraph,
  quoteBlock,
  storyArticle,
  tableBlock,
} from './cases/story-article';
import { storyParagraphs, storyWords } from './story-words';

describe('the words of a text', () => {
  test.each([
    ['The dam, “overflowed” – again.', ['the', 'dam', 'overflowed', 'again']],
    ['Überflutete Straßen', ['uberflutete', 'straßen']],
    ['東京の地震', ['東京', 'の', '地震']],
    ['東京 地震', ['東京', '地震']],
    ['', []],
    [' … – ', []],
  ])('%s', (text, words) => {
    expect(storyWords(text)).toEqual(words);
  });

  test('end after so much of it: a page of any length costs the same', () => {
    const words = storyWords('dam '.repeat(100_000));
    expect(words.length).toBe(10_000);
  });
});

test('what an article says are its paragraphs, headings, lists and quotations, not its pictures, tables and posts', () => {
  const said = [paragraph('one'), headingBlock('two'), listBlock('three'), quoteBlock('four')];
  const shown = [figureBlock('five'), tableBlock('six'), embedBlock('seven')];
  expect(storyParagraphs(storyArticle({ blocks: [...said, ...shown] }))).toEqual(['one', 'two', 'three', 'four']);
});
