import type { LabelSet } from './label-set';

const never = Number.NEGATIVE_INFINITY;

/** Sums over all rows of labels by the forward-backward algorithm, scaled at each token so that nothing overflows. */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly potentials: Float64Array;
  readonly steps: Float64Array;
  readonly norms: Float64Array;
}

export function runLattice(
  scores: Float64Array,
  transitions: Float32Array | Float64Array,
  { count: labelCount, allowed }: LabelSet,
): Lattice {
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

/** How likely each label is at each token, 0..1: tokens * labels. */
export function labelChances(scores: Float64Array, transitions: Float32Array, labels: LabelSet): Float64Array {
  const { forward, backward } = runLattice(scores, transitions, labels);
  for (let at = 0; at < forward.length; at++) forward[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  return forward;
}
