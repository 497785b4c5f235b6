import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/article';
import { figureBlock, headingBlock, listBlock, paragraph, quoteBlock, storyArticle } from './cases/story-article';
import { storyPairs } from './cases/story-pair';
import { whatEachAdds } from './what-each-adds';

const pairOf = (name: string) => {
  const pair = storyPairs.find((each) => each.name === name);
  if (!pair) throw new Error(name);
  return [pair.first.article, pair.second.article];
};
const texts = (name: string) => whatEachAdds(pairOf(name)).map((sentences) => sentences.map(({ text }) => text));

test('the first article adds all of itself, verbatim at its spans', () => {
  const articles = pairOf('dam: follow-up');
  const [first = []] = whatEachAdds(articles);
  expect(first).toHaveLength(7);
  for (const { text, span } of first)
    expect(articles[0]?.blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
});

test('a copy adds nothing', () => {
  expect(texts('rocket: copy')[1]).toEqual([]);
});

test('an edited copy adds the new sentence and the new number', () => {
  expect(texts('dam: edited copy')[1]).toEqual([
    'Some 4,200 people were told to leave their homes in the night.',
    'Two shops in the market street were looted, police said.',
  ]);
});

test('a follow-up adds most of itself', () => {
  expect(texts('quake: follow-up')[1]).toHaveLength(5);
});

describe('what a second article adds to a first', () => {
  const added = (first: readonly Block[], second: readonly Block[]) =>
    (whatEachAdds([storyArticle({ blocks: first }), storyArticle({ blocks: second })])[1] ?? []).map(
      ({ text }) => text,
    );
  const known = 'The harbour was closed at noon.';

  test.each([
    ['nothing by a sentence of four words', 'Nobody knows yet why.', false],
    ['something by one of five', 'Nobody has said yet why.', true],
    ['nothing by a sentence half of whose pairs of words are known', 'The harbour was closed by two men.', false],
    ['something by one less than half known', 'The harbour was reopened for all ships today.', true],
    ['something by a number that is new', 'The harbour was closed at 9 noon.', true],
    ['nothing by a word with a digit in it', 'The harbour was closed at noon by A9.', false],
  ])('%s', (_, sentence, isNew) => {
    expect(added([paragraph(known)], [paragraph(sentence)])).toEqual(isNew ? [sentence] : []);
  });

  test('nothing by a number that the first names elsewhere', () => {
    const first = [paragraph(known), paragraph('It was 9 in the end.')];
    expect(added(first, [paragraph('The harbour was closed at 9 noon.')])).toEqual([]);
  });

  test('something by lists and quotations, nothing by headings and captions', () => {
    const text = 'Ships from the north wait outside.';
    expect(added([], [listBlock(text)])).toEqual([text]);
    expect(added([], [quoteBlock(text)])).toEqual([text]);
    expect(added([], [headingBlock(text), figureBlock(text)])).toEqual([]);
  });
});
