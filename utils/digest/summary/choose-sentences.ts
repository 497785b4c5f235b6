import { overlap } from './rank-sentences';
import type { SummaryCandidate } from './summary-candidates';

export interface ScoredCandidate {
  readonly candidate: SummaryCandidate;
  /** Where what is shown of it ends, UTF-16 units into its block's text. */
  readonly end: number;
  /** How good a sentence of a summary it is, 0..1. */
  readonly score: number;
}

export interface Budget {
  readonly most: number;
  readonly least: number;
  readonly words: number;
}

/** Of two sentences that share more of their words the weaker one is left out. */
const nearRepeat = 0.6;

/**
 * The best sentences within the budget, in page order. One that points at the sentence before it is taken only where
 * that one is there too.
 *
 * `isFit`: whether one may be shown at all; asked only of those that come into question.
 */
export function chooseSentences(
  scored: readonly ScoredCandidate[],
  { most, least, words }: Budget,
  isFit: (each: ScoredCandidate) => boolean = () => true,
): ScoredCandidate[] {
  const chosen: ScoredCandidate[] = [];
  let left = words;
  for (const each of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length >= most) break;
    if (chosen.some((other) => overlap(other.candidate.words, each.candidate.words) > nearRepeat)) continue;
    if (!standsBehind(each, chosen) || !isFit(each)) continue;
    const length = shownWords(each);
    if (chosen.length >= least && length > left) break;
    chosen.push(each);
    left -= length;
  }
  return chosen.sort((a, b) => a.candidate.order - b.candidate.order);
}

function standsBehind({ candidate }: ScoredCandidate, chosen: readonly ScoredCandidate[]): boolean {
  return !candidate.pointsBack || chosen.some((other) => other.candidate.order === candidate.order - 1);
}

const shownWords = ({ candidate, end }: ScoredCandidate) =>
  candidate.sentence.tokens.filter((token) => token.isWord && token.end <= end).length;
