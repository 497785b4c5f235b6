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

/** Undoes packModel of training/pack-model.ts. Takes about 4 ms. */
export function unpackNameWeights({ slots, weights, scale, transitions }: PackedNameModel): ChainWeights {
  return {
    rowOf: indexRows(1 << tableBits, bytesOf(slots), goesOn),
    rows: bytesOf(weights),
    values: Float32Array.from({ length: 256 }, (_, byte) => {
      const root = (byte - 128) / 127;
      return Math.sign(root) * root * root * scale;
    }),
    transitions: Float32Array.from(transitions),
  };
}

/** The distance that does not end at a slot with weights. */
const goesOn = 255;

/** Chromium knows how since 140. */
function bytesOf(base64: string): Uint8Array {
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
