import type { Token } from '@/utils/text/tokens';
import { bestPath } from '../chain/best-path';
import { labelChances } from '../chain/lattice';
import { NumberRows } from '../chain/number-rows';
import type { ChainWeights } from './chain-weights';
import { type KnownToken, scoredToken, scoreTokens } from './decode-labels';
import { isInside, kindOf, labelCount, type NameKind, nameKinds, nameLabels } from './labels';
import { type DocumentClues, viewToken } from './name-features';

/** A name in a sentence: tokens `from` to `to` (exclusive), and how likely it is what the tagger takes it for, 0..1. */
export interface TaggedName {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** What a document says of its words, and what was worked out about them so far: most come more than once. */
export interface TaggedDocument {
  readonly clues: DocumentClues;
  readonly words: Map<string, KnownToken>;
  readonly rows: NumberRows;
}

export const taggedDocument = (clues: DocumentClues): TaggedDocument => ({
  clues,
  words: new Map<string, KnownToken>(),
  rows: new NumberRows(labelCount, 512),
});

function knownToken(text: string, { clues, words, rows }: TaggedDocument, weights: ChainWeights): KnownToken {
  let word = words.get(text);
  if (!word) {
    word = scoredToken(viewToken(text, clues), rows, weights);
    words.set(text, word);
  }
  return word;
}

/** The names in one sentence of a document, in order. */
export function tagNames(tokens: readonly Token[], known: TaggedDocument, weights: ChainWeights): TaggedName[] {
  const words = tokens.map(({ text }) => knownToken(text, known, weights));
  const scores = scoreTokens(words, known.rows.values, weights);
  const labels = bestPath(scores, tokens.length, weights.transitions, nameLabels);
  if (labels.every((label) => label === 0)) return [];
  const chances = labelChances(scores, weights.transitions, nameLabels);
  const names: TaggedName[] = [];
  for (let from = 0; from < labels.length; ) {
    const label = labels[from] ?? 0;
    let to = from + 1;
    if (label > 0) {
      while (to < labels.length && isInside(labels[to] ?? 0)) to++;
      const kind = nameKinds[kindOf(label)];
      let chance = 1;
      for (let at = from; at < to; at++) chance = Math.min(chance, chances[at * labelCount + (labels[at] ?? 0)] ?? 0);
      if (kind) names.push({ kind, from, to, chance });
    }
    from = to;
  }
  return names;
}
