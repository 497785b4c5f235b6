import { describe, expect, test } from 'vitest';
import { storyPairs } from './cases/story-pair';
import { storyRelation } from './story-relation';
import { nearbyFeatures, storyTraits } from './story-traits';

/** Judged within the tests: an error here is then an error of a test. */
const judged = () =>
  storyPairs.map((pair) => {
    const [a, b] = [pair.first, pair.second].map(({ article, digest }) =>
      storyTraits(article, digest, '2026-07-01T00:00:00.000Z'),
    );
    if (!a || !b) throw new Error('a pair has two');
    const found = storyRelation(a, b)?.kind ?? null;
    const backwards = storyRelation(b, a)?.kind ?? null;
    const nearby = nearbyFeatures(b);
    const isLookedUp =
      a.bands.some((band) => b.bands.includes(band)) ||
      a.features.some((feature) => nearby.some(([from, to]) => feature >= from && feature <= to));
    const isOneStory = pair.kind !== 'same people' && pair.kind !== 'unrelated';
    return { ...pair, found, backwards, isLookedUp, isOneStory, isRight: isOneStory === (found !== null) };
  });
const names = (list: readonly { readonly name: string; readonly set: string }[]) =>
  list.map(({ name, set }) => `${set}: ${name}`);

/** Taken for one story, or for two, and are not. */
const knownWrong = ['validate: quake: follow-up'];

describe('sixty written pairs', () => {
  test('half of them were never looked at while the weights were set', () => {
    expect(judged()).toHaveLength(60);
    expect(judged().filter(({ set }) => set === 'validate')).toHaveLength(30);
  });
  test('the known ones are wrong, all others right', () => {
    expect(names(judged().filter(({ isRight }) => !isRight))).toEqual(knownWrong);
  });
  test('nothing unrelated is joined', () => {
    expect(names(judged().filter(({ kind, found }) => kind === 'unrelated' && found !== null))).toEqual([]);
  });
  test('copies and follow-ups are told apart', () => {
    expect(names(judged().filter(({ kind, found }) => kind.endsWith('copy') && found !== 'copy'))).toEqual([]);
    expect(names(judged().filter(({ kind, found }) => kind === 'follow-up' && found === 'copy'))).toEqual([]);
  });
  test('the order does not matter', () => {
    expect(names(judged().filter(({ found, backwards }) => found !== backwards))).toEqual([]);
  });
  test('what belongs together is found by bands or features', () => {
    expect(names(judged().filter(({ isOneStory, isLookedUp }) => isOneStory && !isLookedUp))).toEqual([]);
  });
});
