import type { SummarySentence } from '@/utils/model/digest';
import type { LanguagePack } from '../language/pack';
import type { Prose, ProseBlock, ProseSentence } from '../prose';
import { overlap, rankSentences } from './rank-sentences';
import { sentenceFitness } from './sentence-fitness';
import { contentWords } from './word-weights';

export interface SummaryInput {
  readonly title: string;
  readonly description: string | null;
  readonly count: number;
}

interface Candidate {
  readonly block: ProseBlock;
  readonly sentence: ProseSentence;
  readonly words: readonly string[];
  readonly order: number;
}

/** An article with fewer sentences of its own has nothing to shorten. */
const fewestSentences = 3;
/** Of two sentences that share more of their words the weaker one is left out. */
const nearRepeat = 0.6;

/** Shares of the score, chosen on summary-cnndm-100 (ROUGE) and digest-gold (the editor's score). */
const weights = { position: 0.5, centrality: 0.4, title: 0.3 } as const;
/** Sentences after which the bonus for standing early has fallen to a half. */
const positionStep = 4;
/** Words shared with title and standfirst that earn the whole share. */
const fullTitleWords = 4;

/** The article's own sentences that sum it up, in page order; none where it is too short to be summed up. */
export function summarise(prose: Prose, input: SummaryInput): { sentences: SummarySentence[]; isTooShort: boolean } {
  const candidates = candidatesOf(prose);
  if (candidates.length < fewestSentences) return { sentences: [], isTooShort: true };
  const centrality = rankSentences(candidates.map(({ words }) => words));
  const about = titleWords(input, prose.pack);
  const scored = candidates.map((candidate, i) => ({
    ...candidate,
    score: scoreOf(candidate, centrality[i] ?? 0, about, prose.pack),
  }));
  const chosen: typeof scored = [];
  for (const each of [...scored].sort((a, b) => b.score - a.score)) {
    if (chosen.length >= input.count || each.score <= 0) break;
    if (chosen.some((other) => overlap(other.words, each.words) > nearRepeat)) continue;
    chosen.push(each);
  }
  const top = Math.max(...chosen.map(({ score }) => score), Number.MIN_VALUE);
  const sentences = chosen
    .sort((a, b) => a.order - b.order)
    .map(({ block, sentence, score }) => ({
      text: sentence.text,
      span: { block: block.index, start: sentence.start, end: sentence.end },
      score: Math.round((100 * score) / top) / 100,
    }));
  return { sentences, isTooShort: false };
}

function candidatesOf(prose: Prose): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of prose.blocks) {
    if (block.kind !== 'body') continue;
    for (const sentence of block.sentences) {
      candidates.push({ block, sentence, words: contentWords(sentence, prose.pack), order: candidates.length });
    }
  }
  return candidates;
}

function titleWords({ title, description }: SummaryInput, pack: LanguagePack): string[] {
  const text = `${title}. ${description ?? ''}`;
  const tokens = text
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .filter(Boolean)
    .map((word) => ({ text: word, start: 0, end: 0, isWord: true }));
  return contentWords({ start: 0, end: text.length, text, tokens }, pack);
}

function scoreOf(
  { sentence, words, order }: Candidate,
  centrality: number,
  about: readonly string[],
  pack: LanguagePack,
): number {
  const position = 1 / (1 + order / positionStep);
  const own = new Set(words);
  const title =
    about.length === 0 ? 0 : Math.min(1, [...new Set(about)].filter((word) => own.has(word)).length / fullTitleWords);
  const raw = weights.position * position + weights.centrality * centrality + weights.title * title;
  return raw * sentenceFitness(sentence, pack.summary, order === 0);
}
