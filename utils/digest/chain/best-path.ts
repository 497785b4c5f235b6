import type { LabelSet } from './label-set';

const never = Number.NEGATIVE_INFINITY;

/** Filled and read within one call: which label before led to each, token by token. */
let from = new Uint8Array(1 << 12);
/** The same: the score of the best row up to each label, before a token and at it, and the labels still open. */
let [best, next, open] = [new Float64Array(32), new Float64Array(32), new Uint8Array(32)];

/** The best row of labels for a sentence of `count` tokens (Viterbi 1967). `scores` has a number for each label of each token. */
export function bestPath(
  scores: Float64Array,
  count: number,
  transitions: Float32Array,
  { count: labelCount, allowed }: LabelSet,
): number[] {
  if (from.length < count * labelCount) from = new Uint8Array(2 * count * labelCount);
  if (best.length < labelCount)
    [best, next, open] = [new Float64Array(labelCount), new Float64Array(labelCount), new Uint8Array(labelCount)];
  const model = stepsInto(transitions, labelCount, allowed);
  const { steps, onlyAfter } = model;
  // What may not follow label 0 (outside) may not open a sentence either.
  for (let label = 0; label < labelCount && count > 0; label++) {
    best[label] = allowed[label] ? (scores[label] ?? 0) : never;
  }
  for (let at = 1; at < count; at++) {
    const row = at * labelCount;
    const opens = openLabels(model, labelCount);
    for (let label = 0; label < labelCount; label++) {
      const step = label * labelCount;
      const few = onlyAfter[label] ?? null;
      const before = few ?? open;
      const end = few ? few.length : opens;
      let top = never;
      let choice = 0;
      for (let each = 0; each < end; each++) {
        const last = before[each] ?? 0;
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
  return followBack(count, labelCount);
}

/** Writes the labels that the best one so far does not outdo whatever follows, in order; how many there are. */
function openLabels({ leads }: Steps, labelCount: number): number {
  let top = 0;
  for (let label = 1; label < labelCount; label++) if ((best[label] ?? never) > (best[top] ?? never)) top = label;
  const row = top * labelCount;
  const least = best[top] ?? never;
  let count = 0;
  for (let label = 0; label < labelCount; label++) {
    if ((best[label] ?? never) + (leads[row + label] ?? 0) >= least) open[count++] = label;
  }
  return count;
}

/** What is worked out once of a model's transitions. */
interface Steps {
  /** What each label (row) gains from the one before it (column); what may not stand before it gains nothing ever. */
  readonly steps: Float64Array;
  /** For a label that may follow only some: these. Null for one that may follow all. */
  readonly onlyAfter: readonly (Uint8Array | null)[];
  /** By how much a label (column) gains more than another (row) at most, over all that may follow either. */
  readonly leads: Float64Array;
}

const known = new WeakMap<Float32Array, Steps>();

function stepsInto(transitions: Float32Array, labelCount: number, allowed: LabelSet['allowed']): Steps {
  const done = known.get(transitions);
  if (done) return done;
  const labels = Array.from({ length: labelCount }, (_, label) => label);
  const steps = new Float64Array(labelCount * labelCount);
  const onlyAfter = labels.map((label) => {
    const before = labels.filter((last) => allowed[last * labelCount + label]);
    for (const last of labels) steps[label * labelCount + last] = never;
    for (const last of before) steps[label * labelCount + last] = transitions[last * labelCount + label] ?? 0;
    return before.length < labelCount ? Uint8Array.from(before) : null;
  });
  const free = labels.filter((label) => onlyAfter[label] === null);
  const gain = (label: number, last: number) => steps[label * labelCount + last] ?? 0;
  const leads = Float64Array.from({ length: labelCount * labelCount }, (_, at) => {
    const [top, last] = [Math.floor(at / labelCount), at % labelCount];
    return Math.max(never, ...free.map((label) => gain(label, last) - gain(label, top)));
  });
  const result = { steps, onlyAfter, leads };
  known.set(transitions, result);
  return result;
}

function followBack(count: number, labelCount: number): number[] {
  const labels: number[] = new Array(count).fill(0);
  let label = 0;
  for (let other = 1; other < labelCount; other++) if ((best[other] ?? 0) > (best[label] ?? 0)) label = other;
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * labelCount + label] ?? 0;
  }
  return labels;
}
