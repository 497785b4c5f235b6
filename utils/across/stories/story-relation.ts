import { resemblance } from './min-hash';
import { termLikeness } from './story-terms';
import type { StoryTraits } from './story-traits';
import { windowDays } from './story-window';

/** 'copy': the same text, edited at most; 'follow-up': another text on the same events. */
export interface StoryRelation {
  readonly kind: 'copy' | 'follow-up';
  /** 0..1, for choosing between stories. */
  readonly strength: number;
}

/** From this estimated share of common shingles on, one text is made from the other. Two reporters' texts stay below 0.05. */
const copyFrom = 0.3;
/** The weights below were set on the half of the written families that is marked 'develop'. */
const followUpFrom = 0.42;
const perPerson = 0.05;
const perTopic = 0.03;
const mostShared = 2;

/** How two articles hang together, null if they are two stories. Symmetric. */
export function storyRelation(a: StoryTraits, b: StoryTraits): StoryRelation | null {
  const alike = a.signature && b.signature ? resemblance(a.signature, b.signature) : 0;
  if (alike >= copyFrom) return { kind: 'copy', strength: alike };
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) > windowDays) return null;
  const strength = followUpScore(a, b);
  return strength >= followUpFrom ? { kind: 'follow-up', strength: Math.min(1, strength) } : null;
}

function followUpScore(a: StoryTraits, b: StoryTraits): number {
  const people = Math.min(mostShared, shared(a.people, b.people));
  const topics = Math.min(mostShared, shared(a.topics, b.topics));
  return termLikeness(a.terms, b.terms) + perPerson * people + perTopic * topics;
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value)).length;
