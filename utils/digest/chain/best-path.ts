import type { LabelSet } from './label-set';

const never = Number.NEGATIVE_INFINITY;

/** The best row of labels for a sentence (Viterbi 1967). `scores` has a number for each label of each token. */
export function bestPath(
  scores: Float64Array,
  transitions: Float32Array,
  { count: labelCount, allowed }: LabelSet,
): number[] {
  const count = scores.length / labelCount;
  const best = Float64Array.from(scores);
  const from = new Uint8Array(scores.length);
  // What may not follow label 0 (outside) may not open a sentence either.
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
  return followBack(best, from, count, labelCount);
}

function followBack(best: Float64Array, from: Uint8Array, count: number, labelCount: number): number[] {
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
