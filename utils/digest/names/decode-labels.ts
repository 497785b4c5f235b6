import { rowAt } from '../chain/row-index';
import type { ChainWeights } from './chain-weights';
import { labelCount } from './labels';
import { maxFeatures, type TokenView, writeContextFeatures, writeOwnFeatures } from './name-features';

/** What each word of a document says about the labels by itself: labelCount scores. */
export type OwnScores = Map<TokenView, Float64Array>;

/**
 * What the features of each token say about each label: tokens * labelCount scores.
 *
 * The weights are few bits apart and the sums double, so that they are exact in any order: `known` keeps the part of
 * a word that is the same at each of its places.
 */
export function scoreTokens(
  views: readonly TokenView[],
  weights: ChainWeights,
  known: OwnScores = new Map<TokenView, Float64Array>(),
): Float64Array {
  const scores = new Float64Array(views.length * labelCount);
  for (let at = 0; at < views.length; at++) {
    const view = views[at];
    if (!view) continue;
    let own = known.get(view);
    if (!own) {
      own = new Float64Array(labelCount);
      addRows(weights, writeOwnFeatures(view, slots, 0), own, 0);
      known.set(view, own);
    }
    scores.set(own, at * labelCount);
    addRows(weights, writeContextFeatures(views, at, slots, 0), scores, at * labelCount);
  }
  return scores;
}

/** Filled and read within one step of `scoreTokens`. */
const slots = new Int32Array(maxFeatures);

/** Adds the rows of the first `count` slots to the scores that begin at `to`. */
function addRows({ rowOf, rows }: ChainWeights, count: number, scores: Float64Array, to: number): void {
  for (let i = 0; i < count; i++) {
    const row = rowAt(rowOf, slots[i] ?? 0) * labelCount;
    if (row === 0) continue;
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] = (scores[to + label] ?? 0) + (rows[row + label] ?? 0);
    }
  }
}
