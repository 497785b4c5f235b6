import type { Token } from '@/utils/text/tokens';
import { isInside, kindOf, labelCount, mayFollow, type NameKind, nameKinds } from './labels';
import { type DocumentClues, maxFeatures, viewTokens, writeFeatures } from './name-features';
import type { NameWeights } from './name-model';

/** A name in a sentence: tokens `from` to `to` (exclusive) and how sure the tagger is (score above the best other kind). */
export interface TaggedName {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  readonly margin: number;
}

/** The label of each token, greedily from left to right. `margins`, where given, receives the lead over the second best. */
export function tagTokens(
  tokens: readonly Token[],
  document: DocumentClues,
  weights: NameWeights,
  margins?: number[],
): number[] {
  const views = viewTokens(tokens, document);
  const slots = new Int32Array(maxFeatures);
  const scores = new Float64Array(labelCount);
  const labels: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = labels[at - 1] ?? 0;
    const count = writeFeatures(views, at, last, labels[at - 2] ?? 0, slots);
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = (weights.rowOf[slots[i] ?? 0] ?? 0) * labelCount;
      if (row === 0) continue;
      for (let label = 0; label < labelCount; label++) {
        scores[label] = (scores[label] ?? 0) + (weights.rows[row + label] ?? 0);
      }
    }
    let best = 0;
    let second = Number.NEGATIVE_INFINITY;
    for (let label = 1; label < labelCount; label++) {
      if (!mayFollow(label, last)) continue;
      if ((scores[label] ?? 0) > (scores[best] ?? 0)) {
        second = scores[best] ?? 0;
        best = label;
      } else if ((scores[label] ?? 0) > second) {
        second = scores[label] ?? 0;
      }
    }
    labels.push(best);
    margins?.push((scores[best] ?? 0) - second);
  }
  return labels;
}

/** The names in one sentence, in order. */
export function tagNames(tokens: readonly Token[], document: DocumentClues, weights: NameWeights): TaggedName[] {
  const margins: number[] = [];
  const labels = tagTokens(tokens, document, weights, margins);
  const names: TaggedName[] = [];
  for (let from = 0; from < labels.length; ) {
    const label = labels[from] ?? 0;
    let to = from + 1;
    if (label > 0) {
      while (to < labels.length && isInside(labels[to] ?? 0)) to++;
      const kind = nameKinds[kindOf(label)];
      if (kind) names.push({ kind, from, to, margin: Math.min(...margins.slice(from, to)) });
    }
    from = to;
  }
  return names;
}
