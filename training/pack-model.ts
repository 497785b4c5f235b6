import { labelCount } from '@/utils/digest/names/labels';
import type { PackedNameModel } from '@/utils/digest/names/name-model';
import type { LearnedChain } from './train-chain';

/**
 * The weights as one byte each (square-root companding over the full range; a clipped range cost a prototype 40 points
 * of F1), without the rows that round to nothing. utils/digest/names/name-model.ts undoes it.
 */
export function packModel({ table, transitions }: LearnedChain, coarseness = 1): PackedNameModel {
  const scale = table.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const steps: number[] = [];
  const bytes: number[] = [];
  let last = -1;
  for (let slot = 0; slot < table.length / labelCount; slot++) {
    const row = table.subarray(slot * labelCount, (slot + 1) * labelCount);
    if (row.every((weight) => weight === 0)) continue;
    const packed = Array.from(row, (weight) => toByte(weight / scale, coarseness));
    if (packed.every((byte) => byte === 128)) continue;
    let gap = slot - last;
    for (; gap >= 255; gap -= 255) steps.push(255);
    steps.push(gap);
    last = slot;
    bytes.push(...packed);
  }
  const toBase64 = (list: readonly number[]) => Buffer.from(list).toString('base64');
  const rounded = Array.from(transitions, (weight) => Math.round(weight * 1000) / 1000);
  return { slots: toBase64(steps), weights: toBase64(bytes), scale, transitions: rounded };
}

const toByte = (share: number, coarseness: number) =>
  128 + coarseness * Math.round((127 / coarseness) * Math.sign(share) * Math.sqrt(Math.abs(share)));
