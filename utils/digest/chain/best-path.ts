import type { LabelSet } from './label-set';

const never = Number.NEGATIVE_INFINITY;

/** Filled and read within one call: which label before led to each, token by token. */
let from = new Uint8Array(1 << 12);

/** The best row of labels for a sentence of `count` tokens (Viterbi 1967). `scores` has a number for each label of each token. */
export function bestPath(
  scores: Float64Array,
  count: number,
  transitions: Float32Array,
  { count: labelCount, allowed }: LabelSet,
): number[] {
  if (from.length < count * labelCount) from = new Uint8Array(2 * count * labelCount);
  const { steps, range } = stepsInto(transitions, labelCount, allowed);
  // Labels that may lie on the best row so far: the others are further behind than any step makes up for.
  const open = new Uint8Array(labelCount);
  let best = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  // What may not follow label 0 (outside) may not open a sentence either.
  for (let label = 0; label < labelCount && count > 0; label++) {
    best[label] = allowed[label] ? (scores[label] ?? 0) : never;
  }
  for (let at = 1; at < count; at++) {
    const row = at * labelCount;
    const opens = openLabels(best, range, open);
    for (let label = 0; label < labelCount; label++) {
      const step = label * labelCount;
      let top = never;
      let choice = 0;
      for (let each = 0; each < opens; each++) {
        const last = open[each] ?? 0;
        const score = (best[last] ?? 0) + (steps[step + last] ?? 0);
        if (score > top) {
          top = score;
          choice = last;
        }
      }
      next[label] = top + (scores[row + label] ?? 0);
      from[row + label] = choice;
    }
    const done = best;
    best = next;
    next = done;
  }
  return followBack(best, count, labelCount);
}

/** Writes the labels that are no more than `range` behind the best, in order; how many there are. */
function openLabels(best: Float64Array, range: number, open: Uint8Array): number {
  let top = never;
  for (let label = 0; label < best.length; label++) top = Math.max(top, best[label] ?? never);
  let count = 0;
  for (let label = 0; label < best.length; label++) if ((best[label] ?? never) >= top - range) open[count++] = label;
  return count;
}

/** What each label (row) gains from the one before it (column), and how far apart these are at most. */
interface Steps {
  readonly steps: Float64Array;
  readonly range: number;
}

const known = new WeakMap<Float32Array, Steps>();

/** The steps of a model, worked out once. What may not stand before a label gains nothing ever, and the range is without end. */
function stepsInto(transitions: Float32Array, labelCount: number, allowed: LabelSet['allowed']): Steps {
  const done = known.get(transitions);
  if (done) return done;
  const steps = new Float64Array(labelCount * labelCount);
  for (let at = 0; at < steps.length; at++) {
    const step = (at % labelCount) * labelCount + Math.floor(at / labelCount);
    steps[at] = allowed[step] ? (transitions[step] ?? 0) : never;
  }
  const result = { steps, range: Math.max(...steps) - Math.min(...steps) };
  known.set(transitions, result);
  return result;
}

function followBack(best: Float64Array, count: number, labelCount: number): number[] {
  const labels: number[] = new Array(count).fill(0);
  let label = 0;
  for (let other = 1; other < labelCount; other++) if ((best[other] ?? 0) > (best[label] ?? 0)) label = other;
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * labelCount + label] ?? 0;
  }
  return labels;
}
