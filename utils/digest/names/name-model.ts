import { indexRows } from '../chain/row-index';
import type { ChainWeights } from './chain-weights';
import { tableBits } from './name-features';

/** A trained tagger of names as text; both strings are base64. */
export interface PackedNameModel {
  /** One byte for the distance from one slot with weights to the next; 255 goes on. */
  readonly slots: string;
  /** One byte a label: the square root of the weight in 1/127 of the root of the largest (square-root companding). */
  readonly weights: string;
  readonly scale: number;
  readonly transitions: readonly number[];
}

/** Undoes packModel of training/pack-model.ts. Takes about 15 ms. */
export function unpackNameWeights({ slots, weights, scale, transitions }: PackedNameModel): ChainWeights {
  return { ...unpackRows(slots, weights, scale), transitions: Float32Array.from(transitions) };
}

function unpackRows(gaps: string, packed: string, scale: number): Omit<ChainWeights, 'transitions'> {
  const slots = new Uint8Array(1 << tableBits);
  let slot = -1;
  for (const gap of bytesOf(gaps)) {
    slot += gap;
    if (gap !== 255) slots[slot] = 1;
  }
  const values = Float32Array.from({ length: 256 }, (_, byte) => {
    const root = (byte - 128) / 127;
    return Math.sign(root) * root * root * scale;
  });
  return { rowOf: indexRows(slots.length, (at) => slots[at] === 1), rows: bytesOf(packed), values };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
