import { seededRandom } from '@/testing/seeded-random';
import { type ChainWeights, markRows, runLattice } from '@/utils/digest/names/decode-labels';
import { labelCount } from '@/utils/digest/names/labels';
import { maxFeatures, tableBits, viewTokens, writeFeatures } from '@/utils/digest/names/name-features';
import { type LabelledDocument, unsure } from './labelled-document';
import { shuffled } from './shuffled';

export interface TrainOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Features that occur less often are left out. */
  readonly leastCount: number;
  /** L1: weights that move the likelihood less stay 0, which is what keeps the table small. */
  readonly sparsity: number;
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
export function trainChain(documents: readonly LabelledDocument[], options: TrainOptions): ChainWeights {
  const random = seededRandom(options.seed);
  const size = (labelCount << tableBits) + labelCount * labelCount;
  const transitionsAt = labelCount << tableBits;
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
  const sentences = documents.flatMap((document) =>
    document.sentences.map(({ tokens, labels }) => {
      const views = viewTokens(tokens, document.clues);
      const slots = views.map((_, at) => {
        const out = new Int32Array(maxFeatures);
        return out.slice(0, writeFeatures(views, at, out));
      });
      return { slots, labels };
    }),
  );
  const counts = new Uint32Array(1 << tableBits);
  for (const { slots } of sentences)
    for (const list of slots) for (const slot of list) counts[slot] = (counts[slot] ?? 0) + 1;
  for (const { slots } of sentences) {
    for (const [at, list] of slots.entries())
      slots[at] = list.filter((slot) => (counts[slot] ?? 0) >= options.leastCount);
  }
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
      const { forward, backward, potentials, steps, norms } = runLattice(scores, weights.subarray(transitionsAt));
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
  return toRows(weights.subarray(0, transitionsAt), weights.slice(transitionsAt));
}

function toRows(weights: Float32Array, transitions: Float32Array): ChainWeights {
  const rowOf = new Int32Array(1 << tableBits);
  const rows: number[] = new Array(labelCount).fill(0);
  for (let slot = 0; slot < rowOf.length; slot++) {
    const row = weights.subarray(slot * labelCount, (slot + 1) * labelCount);
    if (!row.some((weight) => weight !== 0)) continue;
    rowOf[slot] = rows.length / labelCount;
    rows.push(...row);
  }
  return { rowOf, hasRow: markRows(rowOf), rows: Float32Array.from(rows), transitions };
}
