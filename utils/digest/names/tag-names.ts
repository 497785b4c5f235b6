import type { Token } from '@/utils/text/tokens';
import { type ChainWeights, decodeLabels, labelChances, scoreTokens } from './decode-labels';
import { isInside, kindOf, labelCount, type NameKind, nameKinds } from './labels';
import { type DocumentClues, viewTokens } from './name-features';

/** A name in a sentence: tokens `from` to `to` (exclusive), and how likely it is what the tagger takes it for, 0..1. */
export interface TaggedName {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** The names in one sentence, in order. */
export function tagNames(tokens: readonly Token[], known: DocumentClues, weights: ChainWeights): TaggedName[] {
  const scores = scoreTokens(viewTokens(tokens, known), weights);
  const labels = decodeLabels(scores, weights.transitions);
  if (labels.every((label) => label === 0)) return [];
  const chances = labelChances(scores, weights.transitions);
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
