import { describe, expect, test } from 'vitest';
import { chooseStory } from './choose-story';
import type { StoryTraits } from './story-traits';

/** Traits whose signature has as many places in common with `of(0)`'s as are asked for, of 48. */
const of = (changes: Partial<StoryTraits> & { readonly equal?: number }): StoryTraits => ({
  signature: Uint32Array.from({ length: 48 }, (_, at) => (at < (changes.equal ?? 48) ? at : 1_000 + at)),
  bands: [],
  features: [],
  terms: {},
  people: [],
  topics: [],
  day: 20_000,
  ...changes,
});
const candidate = (articleId: string, traits: StoryTraits) => ({ articleId, story: `of ${articleId}`, traits });
const one = of({ terms: { quake: 1 } });
const followUp = (weight: number) => of({ equal: 0, terms: { quake: weight } });

describe('the story an article belongs to', () => {
  test('is none where nothing hangs together with it', () => {
    expect(chooseStory(one, [])).toBeNull();
    expect(chooseStory(one, [candidate('a', of({ equal: 0 }))])).toBeNull();
  });
  test.each([0, 1])('is that of a weak copy before that of a strong follow-up, whichever comes first', (turn) => {
    const both = [candidate('copy', of({ equal: 16 })), candidate('next', followUp(0.9))];
    const chosen = chooseStory(one, turn ? both.toReversed() : both);
    expect(chosen).toEqual({ kind: 'copy', strength: 16 / 48, story: 'of copy', articleId: 'copy' });
  });
  test.each([0, 1])('is that of the stronger of two of a kind', (turn) => {
    const both = [candidate('a', followUp(0.5)), candidate('b', followUp(0.8))];
    expect(chooseStory(one, turn ? both.toReversed() : both)?.articleId).toBe('b');
  });
  test.each([0, 1])('is that of the first by name of two as strong', (turn) => {
    const both = [candidate('a', followUp(0.8)), candidate('b', followUp(0.8))];
    expect(chooseStory(one, turn ? both.toReversed() : both)?.articleId).toBe('a');
  });
});
