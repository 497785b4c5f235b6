import { labelCount } from '@/utils/digest/names/labels';

export interface PackedModel {
  readonly slots: string;
  readonly weights: string;
  readonly scale: number;
}

/**
 * The weights as one byte each (square-root companding over the full range; a clipped range cost a prototype 40 points
 * of F1), without the slots that hold none above `least` of the largest. utils/digest/names/name-model.ts undoes it.
 */
export function packModel(weights: Float64Array, least: number): PackedModel {
  let scale = 0;
  for (const weight of weights) scale = Math.max(scale, Math.abs(weight));
  const steps: number[] = [];
  const bytes: number[] = [];
  let last = -1;
  for (let slot = 0; slot * labelCount < weights.length; slot++) {
    const row = weights.subarray(slot * labelCount, (slot + 1) * labelCount);
    if (!row.some((weight) => Math.abs(weight) >= least * scale)) continue;
    let gap = slot - last;
    for (; gap >= 255; gap -= 255) steps.push(255);
    steps.push(gap);
    last = slot;
    for (const weight of row) {
      const kept = Math.abs(weight) >= least * scale ? weight : 0;
      bytes.push(128 + Math.round(127 * Math.sign(kept) * Math.sqrt(Math.abs(kept) / scale)));
    }
  }
  const toBase64 = (list: readonly number[]) => Buffer.from(list).toString('base64');
  return { slots: toBase64(steps), weights: toBase64(bytes), scale };
}
