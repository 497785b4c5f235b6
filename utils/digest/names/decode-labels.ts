import type { NumberRows } from '../chain/number-rows';
import { rowAt } from '../chain/row-index';
import type { ChainWeights } from './chain-weights';
import { labelCount } from './labels';
import { maxFeatures, type TokenView, writeContextFeatures, writeOwnFeatures } from './name-features';

/** A word of a document, and where the scores begin that it has wherever it stands. */
export interface KnownToken {
  readonly view: TokenView;
  readonly at: number;
}

/** The word as the tagger sees it, with its own scores as a new row. */
export function scoredToken(view: TokenView, rows: NumberRows, weights: ChainWeights): KnownToken {
  const at = rows.add();
  addRows(weights, writeOwnFeatures(view, slots, 0), rows.values, at);
  return { view, at };
}

/**
 * What the features of each token say about each label: tokens * labelCount scores.
 *
 * The weights are few bits apart and the sums double, so that they are exact in any order: `own` has the part of a word
 * that is the same at each of its places.
 */
export function scoreTokens(tokens: readonly KnownToken[], own: Float64Array, weights: ChainWeights): Float64Array {
  const scores = new Float64Array(tokens.length * labelCount);
  const views = tokens.map(({ view }) => view);
  for (let at = 0; at < tokens.length; at++) {
    const to = at * labelCount;
    const ownAt = tokens[at]?.at ?? 0;
    for (let label = 0; label < labelCount; label++) scores[to + label] = own[ownAt + label] ?? 0;
    addRows(weights, writeContextFeatures(views, at, slots, 0), scores, to);
  }
  return scores;
}

/** Filled and read within one step of scoring. */
const slots = new Int32Array(maxFeatures);

/** Adds the rows of the first `count` slots to the scores that begin at `to`. */
function addRows({ rowOf, rows, values }: ChainWeights, count: number, scores: Float64Array, to: number): void {
  for (let i = 0; i < count; i++) {
    const row = rowAt(rowOf, slots[i] ?? 0);
    if (row === 0) continue;
    const from = (row - 1) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] = (scores[to + label] ?? 0) + (values[rows[from + label] ?? 0] ?? 0);
    }
  }
}
