import { seededRandom } from '@/testing/seeded-random';
import type { LabelSet } from '@/utils/digest/chain/label-set';
import { runLattice } from '@/utils/digest/chain/lattice';
import { unsure } from './labelled-document';
import { shuffled } from './shuffled';

export interface TrainOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Features that occur less often are left out. */
  readonly leastCount: number;
  /** L1: weights that move the likelihood less stay 0, which is what keeps the table small. */
  readonly sparsity: number;
}

/** A sentence to learn from: for each token the slots of its features and its label, or `unsure`. */
export interface TrainSentence {
  readonly slots: readonly Int32Array[];
  readonly labels: readonly number[];
}

export interface LearnedChain {
  /** One weight a label for each slot of the table. */
  readonly table: Float32Array;
  /** From label (row) to label (column). */
  readonly transitions: Float32Array;
}

/** Step size and its floor; FTRL-Proximal as in McMahan et al. (2013), the values they start from. */
const alpha = 0.12;
const beta = 1;
/** L2 */
const shrinkage = 0.5;
/** Gradients under this are noise and are skipped for speed. */
const leastGradient = 0.002;

/**
 * Weights of a linear-chain conditional random field (Lafferty et al. 2001), learned a sentence at a time by
 * FTRL-Proximal. The same seed gives the same weights.
 */
export function trainChain(
  allSentences: readonly TrainSentence[],
  labelSet: LabelSet,
  slotCount: number,
  options: TrainOptions,
): LearnedChain {
  const labelCount = labelSet.count;
  const random = seededRandom(options.seed);
  const size = labelCount * slotCount + labelCount * labelCount;
  const transitionsAt = labelCount * slotCount;
  const lean = new Float32Array(size);
  const squares = new Float32Array(size);
  const weights = new Float32Array(size);
  const update = (at: number, gradient: number, l1: number) => {
    const square = squares[at] ?? 0;
    const next = square + gradient * gradient;
    const sigma = (Math.sqrt(next) - Math.sqrt(square)) / alpha;
    const z = (lean[at] ?? 0) + gradient - sigma * (weights[at] ?? 0);
    lean[at] = z;
    squares[at] = next;
    weights[at] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((beta + Math.sqrt(next)) / alpha + shrinkage);
  };
  const sentences = withFrequentOnly(allSentences, slotCount, options.leastCount);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { slots, labels } of shuffled(sentences, random)) {
      const count = slots.length;
      if (count === 0) continue;
      const scores = new Float64Array(count * labelCount);
      for (let at = 0; at < count; at++) {
        for (const slot of slots[at] ?? []) {
          for (let label = 0; label < labelCount; label++) {
            scores[at * labelCount + label] =
              (scores[at * labelCount + label] ?? 0) + (weights[slot * labelCount + label] ?? 0);
          }
        }
      }
      const { forward, backward, potentials, steps, norms } = runLattice(
        scores,
        weights.subarray(transitionsAt),
        labelSet,
      );
      for (let at = 0; at < count; at++) {
        const truth = labels[at] ?? 0;
        if (truth === unsure) continue;
        for (let label = 0; label < labelCount; label++) {
          const chance = (forward[at * labelCount + label] ?? 0) * (backward[at * labelCount + label] ?? 0);
          const gradient = chance - (label === truth ? 1 : 0);
          if (Math.abs(gradient) < leastGradient) continue;
          for (const slot of slots[at] ?? []) update(slot * labelCount + label, gradient, options.sparsity);
        }
        const before = labels[at - 1];
        if (at === 0 || before === undefined || before === unsure) continue;
        for (let last = 0; last < labelCount; last++) {
          for (let label = 0; label < labelCount; label++) {
            const step = last * labelCount + label;
            const chance =
              ((forward[(at - 1) * labelCount + last] ?? 0) *
                (steps[step] ?? 0) *
                (potentials[at * labelCount + label] ?? 0) *
                (backward[at * labelCount + label] ?? 0)) /
              (norms[at] ?? 1);
            const gradient = chance - (last === before && label === truth ? 1 : 0);
            if (Math.abs(gradient) >= leastGradient) update(transitionsAt + step, gradient, 0);
          }
        }
      }
    }
  }
  return { table: weights.subarray(0, transitionsAt), transitions: weights.slice(transitionsAt) };
}

/** The sentences without the features that occur less than `leastCount` times in all of them. */
function withFrequentOnly(
  sentences: readonly TrainSentence[],
  slotCount: number,
  leastCount: number,
): readonly TrainSentence[] {
  const counts = new Uint32Array(slotCount);
  for (const { slots } of sentences)
    for (const list of slots) for (const slot of list) counts[slot] = (counts[slot] ?? 0) + 1;
  return sentences.map(({ slots, labels }) => ({
    slots: slots.map((list) => list.filter((slot) => (counts[slot] ?? 0) >= leastCount)),
    labels,
  }));
}
