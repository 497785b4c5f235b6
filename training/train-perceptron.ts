import { labelCount, mayFollow } from '@/utils/digest/names/labels';
import { maxFeatures, tableBits, viewTokens, writeFeatures } from '@/utils/digest/names/name-features';
import type { LabelledDocument } from './labelled-document';
import { unsure } from './labelled-document';
import { seededRandom, shuffled } from './seeded-random';

export interface TrainOptions {
  readonly seed: number;
  readonly epochs: number;
}

/**
 * Weights by slot and label, learned by an averaged perceptron (Collins 2002) that decodes greedily from left to right.
 *
 * It learns on its own earlier labels, right or wrong, as it will have to work (as in DAgger, Ross et al. 2011).
 */
export function trainPerceptron(documents: readonly LabelledDocument[], { seed, epochs }: TrainOptions): Float64Array {
  const random = seededRandom(seed);
  const size = labelCount << tableBits;
  const weights = new Float64Array(size);
  const totals = new Float64Array(size);
  const stamps = new Uint32Array(size);
  let step = 0;
  const update = (slot: number, amount: number) => {
    totals[slot] = (totals[slot] ?? 0) + (step - (stamps[slot] ?? 0)) * (weights[slot] ?? 0);
    stamps[slot] = step;
    weights[slot] = (weights[slot] ?? 0) + amount;
  };
  const sentences = documents.flatMap((document) =>
    document.sentences.map(({ tokens, labels }) => ({ views: viewTokens(tokens, document.clues), labels })),
  );
  const slots = new Int32Array(maxFeatures);
  const scores = new Float64Array(labelCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { views, labels } of shuffled(sentences, random)) {
      let last = 0;
      let beforeLast = 0;
      for (let at = 0; at < views.length; at++) {
        step++;
        const count = writeFeatures(views, at, last, beforeLast, slots);
        scores.fill(0);
        for (let i = 0; i < count; i++) {
          const row = (slots[i] ?? 0) * labelCount;
          for (let label = 0; label < labelCount; label++)
            scores[label] = (scores[label] ?? 0) + (weights[row + label] ?? 0);
        }
        let guess = 0;
        for (let label = 1; label < labelCount; label++) {
          if (mayFollow(label, last) && (scores[label] ?? 0) > (scores[guess] ?? 0)) guess = label;
        }
        const truth = labels[at] ?? 0;
        if (truth !== unsure && truth !== guess) {
          for (let i = 0; i < count; i++) {
            const row = (slots[i] ?? 0) * labelCount;
            update(row + truth, 1);
            update(row + guess, -1);
          }
        }
        beforeLast = last;
        last = guess;
      }
    }
  }
  for (let slot = 0; slot < size; slot++) update(slot, 0);
  return totals.map((total) => total / step);
}
