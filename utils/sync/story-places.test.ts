import { expect, test } from 'vitest';
import { type ArticleInStories, isBefore, StoryPlaces } from './story-places';

type Given = readonly [id: string, earlier: string, choice?: ArticleInStories['choice']];
const hour = (count: number) => `2026-03-02T${String(count).padStart(2, '0')}:00:00Z`;

/** Articles saved an hour apart, each with the earlier ones it hangs together with, and where it was put. */
async function stories(...given: readonly Given[]): Promise<Record<string, string | null>> {
  const articles = new Map(
    given.map(([id, earlier, choice = null], at): [string, ArticleInStories] => [
      id,
      { id, savedAt: hour(at), choice, earlier: earlier === '' ? [] : earlier.split(' ') },
    ]),
  );
  const placesOf = () =>
    new StoryPlaces(
      async (id) => articles.get(id) ?? null,
      (story) => story.startsWith('alone '),
    );
  const places = placesOf();
  const told = [];
  for (const [id] of given) told.push([id, await places.storyOf(id)] as const);
  // Asked in another order, or each by itself, the answers are the same.
  for (const [id, story] of [...told].reverse()) expect(await placesOf().storyOf(id)).toBe(story);
  return Object.fromEntries(told);
}
const beside = (anchor: string, at: string) => ({ story: anchor, anchor, at });
const alone = (id: string, at: string) => ({ story: `alone ${id}`, anchor: null, at });

test('an article is in the story of the one it hangs together with most, else in its own', async () => {
  expect(await stories(['a', ''], ['b', ''], ['c', 'b a'], ['d', 'c'])).toEqual({ a: 'a', b: 'b', c: 'b', d: 'b' });
});

test('of two saved at the same time the one whose id comes first is the earlier', () => {
  expect(isBefore({ id: 'b', savedAt: hour(1) }, { id: 'a', savedAt: hour(2) })).toBe(true);
  expect(isBefore({ id: 'b', savedAt: hour(1) }, { id: 'a', savedAt: hour(1) })).toBe(false);
});

test('one that was moved is where the article beside it was then; what came before stays, what comes after goes along', async () => {
  const moved = beside('b', hour(5));
  const given: Given[] = [
    ['a', ''],
    ['b', ''],
    ['c', 'a', moved],
    ['d', 'c'],
    ['x', ''],
    ['y', ''],
    ['e', 'c'],
  ];
  expect(await stories(...given)).toEqual({ a: 'a', b: 'b', c: 'b', d: 'a', x: 'x', y: 'y', e: 'b' });
});

test('the article beside it moves on later: it stays', async () => {
  const given: Given[] = [
    ['a', ''],
    ['b', ''],
    ['c', '', beside('b', hour(5))],
    ['d', ''],
  ];
  given[1] = ['b', '', beside('a', hour(6))];
  expect(await stories(...given)).toEqual({ a: 'a', b: 'a', c: 'b', d: 'd' });
});

test('what the reader took out is joined by nothing by itself, and by what the reader puts beside it', async () => {
  const given: Given[] = [
    ['a', ''],
    ['b', 'a', alone('b', hour(2))],
    ['x', ''],
    ['c', 'b a'],
    ['d', 'b'],
  ];
  expect(await stories(...given)).toEqual({ a: 'a', b: 'alone b', x: 'x', c: 'a', d: 'd' });
  expect((await stories(...given.slice(0, 3), ['c', '', beside('b', hour(9))])).c).toBe('alone b');
});

test('where the article beside it is gone, the first of that story stands for it; where that is gone too, the key of the story', async () => {
  const choice = { story: 'a', anchor: 'gone', at: hour(5) };
  expect((await stories(['a', ''], ['c', '', choice])).c).toBe('a');
  expect((await stories(['c', '', { ...choice, story: 'gone too' }])).c).toBe('gone too');
});

test('two put beside one another at the same time, or before they were saved, make no ring', async () => {
  expect(await stories(['a', '', beside('b', hour(5))], ['b', '', beside('a', hour(5))])).toEqual({ a: 'b', b: 'a' });
  expect(await stories(['a', '', beside('b', hour(0))], ['b', 'a', beside('a', hour(0))])).toEqual({ a: 'a', b: 'a' });
});

test('what is not there has no story', async () => {
  expect(
    await new StoryPlaces(
      async () => null,
      () => false,
    ).storyOf('a'),
  ).toBeNull();
});
