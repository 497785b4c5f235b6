import { labelCount, mayFollow } from './labels';
import { maxFeatures, type TokenView, writeContextFeatures, writeOwnFeatures } from './name-features';

/** Weights of a linear chain: what a feature says about a label, and what one label says about the next. */
export interface ChainWeights {
  /** For each slot of the feature table the number of its row, 0 where it has no weights. */
  readonly rowOf: Int32Array;
  /** `rowOf` small enough for the processor's cache: for 32 slots each the bits of those with a row, and the rows before. */
  readonly hasRow: Int32Array;
  /** Rows of one weight a label; row 0 is all zeros. */
  readonly rows: Float32Array;
  /** From label (row) to label (column); labelCount * labelCount. */
  readonly transitions: Float32Array;
}

/** `hasRow` for a table of rows, whose numbers grow with the slots. */
export function markRows(rowOf: Int32Array): Int32Array {
  const marks = new Int32Array(Math.ceil(rowOf.length / 32) * 2);
  for (let slot = 0, before = 0; slot < rowOf.length; slot++) {
    const at = (slot >>> 5) * 2;
    if ((slot & 31) === 0) marks[at + 1] = before;
    if (rowOf[slot] === 0) continue;
    marks[at] = (marks[at] ?? 0) | (1 << (slot & 31));
    before++;
  }
  return marks;
}

/** How many bits of 32 are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const allowed = Array.from({ length: labelCount * labelCount }, (_, at) =>
  mayFollow(at % labelCount, Math.floor(at / labelCount)),
);
const never = Number.NEGATIVE_INFINITY;

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
function addRows({ hasRow, rows }: ChainWeights, count: number, scores: Float64Array, to: number): void {
  for (let i = 0; i < count; i++) {
    const slot = slots[i] ?? 0;
    const at = (slot >>> 5) * 2;
    const bits = hasRow[at] ?? 0;
    const bit = 1 << (slot & 31);
    if ((bits & bit) === 0) continue;
    const row = ((hasRow[at + 1] ?? 0) + countBits(bits & (bit - 1)) + 1) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] = (scores[to + label] ?? 0) + (rows[row + label] ?? 0);
    }
  }
}

/** The best row of labels for a sentence (Viterbi 1967). */
export function decodeLabels(scores: Float64Array, transitions: Float32Array): number[] {
  const count = scores.length / labelCount;
  const best = Float64Array.from(scores);
  const from = new Uint8Array(scores.length);
  for (let label = 0; label < labelCount && count > 0; label++) if (!allowed[label]) best[label] = never;
  for (let at = 1; at < count; at++) {
    for (let label = 0; label < labelCount; label++) {
      let top = never;
      let choice = 0;
      for (let last = 0; last < labelCount; last++) {
        const step = last * labelCount + label;
        if (!allowed[step]) continue;
        const score = (best[(at - 1) * labelCount + last] ?? never) + (transitions[step] ?? 0);
        if (score > top) {
          top = score;
          choice = last;
        }
      }
      best[at * labelCount + label] = top + (scores[at * labelCount + label] ?? 0);
      from[at * labelCount + label] = choice;
    }
  }
  const labels: number[] = new Array(count).fill(0);
  let label = 0;
  for (let at = count - 1; at >= 0; at--) {
    if (at === count - 1) {
      for (let other = 1; other < labelCount; other++) {
        if ((best[at * labelCount + other] ?? never) > (best[at * labelCount + label] ?? never)) label = other;
      }
    } else {
      label = from[(at + 1) * labelCount + label] ?? 0;
    }
    labels[at] = label;
  }
  return labels;
}

/** Sums over all rows of labels by the forward-backward algorithm, scaled at each token so that nothing overflows. */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly potentials: Float64Array;
  readonly steps: Float64Array;
  readonly norms: Float64Array;
}

export function runLattice(scores: Float64Array, transitions: Float32Array | Float64Array): Lattice {
  const count = scores.length / labelCount;
  const steps = new Float64Array(labelCount * labelCount);
  for (let at = 0; at < steps.length; at++) steps[at] = allowed[at] ? Math.exp(transitions[at] ?? 0) : 0;
  const potentials = new Float64Array(scores.length);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const norms = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const row = at * labelCount;
    let top = never;
    for (let label = 0; label < labelCount; label++) top = Math.max(top, scores[row + label] ?? 0);
    let norm = 0;
    for (let label = 0; label < labelCount; label++) {
      const own = Math.exp((scores[row + label] ?? 0) - top);
      potentials[row + label] = own;
      let reach = 0;
      if (at === 0) reach = allowed[label] ? 1 : 0;
      else {
        for (let last = 0; last < labelCount; last++) {
          reach += (forward[row - labelCount + last] ?? 0) * (steps[last * labelCount + label] ?? 0);
        }
      }
      const value = reach * own;
      forward[row + label] = value;
      norm += value;
    }
    norms[at] = norm;
    for (let label = 0; label < labelCount; label++) forward[row + label] = (forward[row + label] ?? 0) / norm;
  }
  for (let at = count - 1; at >= 0; at--) {
    const row = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      if (at === count - 1) {
        backward[row + label] = 1;
        continue;
      }
      let sum = 0;
      for (let next = 0; next < labelCount; next++) {
        const ahead = row + labelCount + next;
        sum += (steps[label * labelCount + next] ?? 0) * (potentials[ahead] ?? 0) * (backward[ahead] ?? 0);
      }
      backward[row + label] = sum / (norms[at + 1] ?? 1);
    }
  }
  return { forward, backward, potentials, steps, norms };
}

/** How likely each label is at each token, 0..1: tokens * labelCount. */
export function labelChances(scores: Float64Array, transitions: Float32Array): Float64Array {
  const { forward, backward } = runLattice(scores, transitions);
  for (let at = 0; at < forward.length; at++) forward[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  return forward;
}
