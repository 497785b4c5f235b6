import { indexRows } from '../chain/row-index';
import { tagLabels } from './part-of-speech';
import { tableBits } from './tag-features';
import type { TagWeights } from './tag-words';

/** A trained tagger as text, one character a number, which packs better than base64 does. */
export interface PackedTagger {
  /** From one slot with weights to the next; the highest digit goes on. */
  readonly gaps: string;
  /** Of each such slot how many parts of speech it speaks of. */
  readonly counts: string;
  /** Which, as the distance from the one before. */
  readonly labels: string;
  /** What it adds, in `steps` to each side of the digit `steps`; the square root of the weight in shares of the largest. */
  readonly weights: string;
  readonly steps: number;
  readonly scale: number;
  readonly transitions: readonly number[];
}

/** Digits of the packed numbers: what JSON writes as one byte without escapes. */
export const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .join('');

/** Undoes packTagger of training/pack-tagger.ts. */
export function unpackTagWeights(packed: PackedTagger): TagWeights {
  const counts = numbersOf(packed.counts);
  const starts = new Int32Array(counts.length + 2);
  const labels = numbersOf(packed.labels);
  for (let row = 0, entry = 0; row < counts.length; row++) {
    starts[row + 1] = entry;
    const end = entry + (counts[row] ?? 0);
    for (let label = -1; entry < end; entry++) {
      label += labels[entry] ?? 0;
      labels[entry] = label;
    }
    starts[row + 2] = entry;
  }
  const values = Float32Array.from({ length: 2 * packed.steps + 1 }, (_, digit) => {
    const root = (digit - packed.steps) / packed.steps;
    return Math.sign(root) * root * root * packed.scale;
  });
  return {
    rowOf: indexRows(1 << tableBits, numbersOf(packed.gaps), digits.length - 1),
    starts,
    labels,
    digits: numbersOf(packed.weights),
    values,
    transitions: Float32Array.from(
      packed.transitions.length > 0 ? packed.transitions : new Array(tagLabels.count ** 2),
    ),
  };
}

const numberOf = new Uint8Array(128);
for (const [value, digit] of [...digits].entries()) numberOf[digit.charCodeAt(0)] = value;

function numbersOf(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) numbers[at] = numberOf[text.charCodeAt(at)] ?? 0;
  return numbers;
}
