import type { Span } from '@/utils/model/article';
import type { SummarySentence } from '@/utils/model/digest';
import type { SummaryLength } from '@/utils/model/settings';
import type { Prose } from '../prose';
import { type Budget, chooseSentences, type ScoredCandidate } from './choose-sentences';
import { publisherBullets } from './publisher-bullets';
import { rankSentences } from './rank-sentences';
import { sentenceChance, sentenceFeatures } from './sentence-features';
import { mayBeShown } from './sentence-fitness';
import { endBeforeTail } from './shorten-sentence';
import { type SummaryCandidate, summaryCandidates, wordsOfLine } from './summary-candidates';

export interface SummaryInput {
  readonly title: string;
  readonly description: string | null;
  readonly length: SummaryLength;
  /** Where the text quotes directly. */
  readonly quotations: readonly Span[];
}

export interface Summary {
  readonly sentences: readonly SummarySentence[];
  readonly isTooShort: boolean;
}

/** An article with fewer sentences of its own has nothing to shorten. */
const fewestSentences = 3;

/** So many sentences, where they fit in so many words; else the best of them, but `least`. */
const budgets: Readonly<Record<SummaryLength, Budget>> = {
  short: { most: 1, least: 1, words: 45 },
  medium: { most: 3, least: 2, words: 75 },
  long: { most: 5, least: 3, words: 130 },
};

/** What sums the article up in its own words, in page order: the publisher's own points, else its best sentences; none where it is too short. */
export function summarise(prose: Prose, input: SummaryInput): Summary {
  const bullets = publisherBullets(prose, budgets[input.length]);
  if (bullets.length > 0) return { sentences: bullets, isTooShort: false };
  const candidates = summaryCandidates(prose);
  if (candidates.length < fewestSentences) return { sentences: [], isTooShort: true };
  const headline = [...new Set(wordsOfLine(input.title, prose.pack))];
  const frame = { pack: prose.pack, headline, quotations: input.quotations };
  const chosen = chooseSentences(
    scoredCandidates(prose, candidates, headline, input.description),
    budgets[input.length],
    ({ candidate }) => mayBeShown(candidate, frame),
  );
  const top = Math.max(...chosen.map(({ score }) => score), Number.MIN_VALUE);
  const sentences = chosen.map(({ candidate, end, score }): SummarySentence => {
    const { block, sentence, whole } = candidate;
    const isWhole = sentence.start === whole.start && end === whole.end;
    return {
      text: sentence.text.slice(0, end - sentence.start),
      span: { block, start: sentence.start, end },
      ...(isWhole ? {} : { whole: { block, start: whole.start, end: whole.end } }),
      score: Math.round((100 * score) / top) / 100,
    };
  });
  return { sentences, isTooShort: false };
}

function scoredCandidates(
  prose: Prose,
  candidates: readonly SummaryCandidate[],
  headline: readonly string[],
  description: string | null,
): ScoredCandidate[] {
  const { pack } = prose;
  const centrality = rankSentences(candidates.map(({ words }) => words));
  const about = new Set([...headline, ...wordsOfLine(description ?? '', pack)]);
  return candidates.map((candidate) => {
    const context = { pack, about, centrality: centrality[candidate.order] ?? 0, count: candidates.length };
    return {
      candidate,
      end: endBeforeTail(candidate.sentence, pack) ?? candidate.sentence.end,
      score: sentenceChance(sentenceFeatures(candidate, context)),
    };
  });
}
