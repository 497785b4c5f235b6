import type { TopicCandidate } from './topic-candidate';

/** A candidate with how good a topic it is, 0..1. */
export interface RankedTopic {
  readonly candidate: TopicCandidate;
  readonly score: number;
}

const maxTopics = 8;
/**
 * So many are told even if they are weak beside the best; the others only from this share of its score on. On the training
 * articles four points of precision for two and a half of central topics found.
 */
const [fewTopics, leastShare] = [3, 0.42];

/** The best candidates, best first, no word in two of them; none of whose words `said` has all of already. */
export function chooseTopics(ranked: readonly RankedTopic[], said: readonly (readonly string[])[]): RankedTopic[] {
  const chosen: RankedTopic[] = [];
  const used = new Set<string>();
  const isSaid = (words: readonly string[]) => said.some((label) => isPart(words, label) || isPart(label, words));
  for (const each of [...ranked].sort((a, b) => b.score - a.score)) {
    const isWeak = each.score < leastShare * (chosen[0]?.score ?? 0);
    if (chosen.length >= (isWeak ? fewTopics : maxTopics)) break;
    const { words } = each.candidate;
    if (words.some((word) => used.has(word)) || isSaid(words)) continue;
    for (const word of words) used.add(word);
    chosen.push(each);
  }
  return chosen;
}

/** True where the words of the one stand in a row in the other. */
const isPart = (words: readonly string[], label: readonly string[]) =>
  words.length > 0 && ` ${label.join(' ')} `.includes(` ${words.join(' ')} `);
