import { type StoryRelation, storyRelation } from './story-relation';
import type { StoryTraits } from './story-traits';

export interface StoryCandidate {
  readonly articleId: string;
  readonly story: string;
  readonly traits: StoryTraits;
}

export interface ChosenStory extends StoryRelation {
  readonly story: string;
  /** The article of that story it hangs together with most. */
  readonly articleId: string;
}

/** The story an article belongs to: that of the candidate it hangs together with most, a copy before a follow-up; null for one of its own. */
export function chooseStory(traits: StoryTraits, candidates: readonly StoryCandidate[]): ChosenStory | null {
  let best: ChosenStory | null = null;
  for (const { articleId, story, traits: other } of candidates) {
    const relation = storyRelation(traits, other);
    if (relation && (!best || isStronger({ ...relation, articleId }, best))) best = { ...relation, story, articleId };
  }
  return best;
}

type RelatedArticle = StoryRelation & { readonly articleId: string };

/** Whether an article hangs together with another more than a second does: a copy before a follow-up. */
export function isStronger(a: RelatedArticle, b: RelatedArticle): boolean {
  if (a.kind !== b.kind) return a.kind === 'copy';
  return a.strength === b.strength ? a.articleId < b.articleId : a.strength > b.strength;
}
