import { matchScore, sameFrom } from './match-score';
import type { PersonProfile } from './person-profile';

export interface Candidate {
  readonly key: string;
  readonly profile: PersonProfile;
}

/** Two candidates closer than this are as likely: a part of a name then means neither. */
const clearLead = 0.5;
const isPartOfName = new Set(['surname', 'given', 'lone', 'initial']);

/** Which of the candidates the person of an article is, null if they are somebody new or it is open between two. */
export function choosePerson(mention: PersonProfile, candidates: readonly Candidate[]): string | null {
  const scored = candidates
    .map(({ key, profile }) => ({ key, articles: profile.articles, ...matchScore(mention, profile) }))
    .filter(({ score }) => score >= sameFrom)
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.key < b.key ? -1 : 1));
  const [best, next] = scored;
  if (!best) return null;
  if (next && isPartOfName.has(best.relation) && best.score - next.score < clearLead) return null;
  return best.key;
}
