import { tagLabels } from '@/utils/digest/tags/part-of-speech';
import { digits, type PackedTagger } from '@/utils/digest/tags/unpack-tag-weights';
import type { LearnedChain } from './train-chain';

/**
 * The weights of a tagger as text: of each slot only the labels it speaks of, each weight in `steps` to each side after
 * square-root companding. What rounds to nothing is left out. utils/digest/tags/unpack-tag-weights.ts undoes it.
 */
export function packTagger({ table, transitions }: LearnedChain, steps: number): PackedTagger {
  const labelCount = tagLabels.count;
  const scale = table.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const [gaps, counts, labels, weights]: string[][] = [[], [], [], []];
  const digitOf = (value: number) => digits[value] ?? '';
  let last = -1;
  for (let slot = 0; slot < table.length / labelCount; slot++) {
    const row = table.subarray(slot * labelCount, (slot + 1) * labelCount);
    if (row.every((weight) => weight === 0)) continue;
    const rounded = Array.from(row, (weight) =>
      Math.round(steps * Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale)),
    );
    const spoken = [...rounded.keys()].filter((label) => rounded[label] !== 0);
    if (spoken.length === 0) continue;
    let gap = slot - last;
    for (; gap >= digits.length - 1; gap -= digits.length - 1) gaps?.push(digitOf(digits.length - 1));
    gaps?.push(digitOf(gap));
    last = slot;
    counts?.push(digitOf(spoken.length));
    for (const [at, label] of spoken.entries()) {
      labels?.push(digitOf(label - (spoken[at - 1] ?? -1)));
      weights?.push(digitOf((rounded[label] ?? 0) + steps));
    }
  }
  const text = (list: readonly string[] | undefined) => (list ?? []).join('');
  return {
    gaps: text(gaps),
    counts: text(counts),
    labels: text(labels),
    weights: text(weights),
    steps,
    scale,
    transitions: Array.from(transitions, (weight) => Math.round(weight * 1000) / 1000),
  };
}
