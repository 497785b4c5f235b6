import { expect, test } from 'vitest';
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
