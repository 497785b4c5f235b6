import { indexRows } from '../chain/row-index';
import type { ChainWeights } from './decode-labels';
import { labelCount } from './labels';
import { tableBits } from './name-features';
import model from './name-model.json';

let weights: ChainWeights | null = null;

/** The weights of the tagger. Unpacked at the first call (about 15 ms), then kept. */
export function nameWeights(): ChainWeights {
  weights ??= { ...unpack(model.slots, model.weights, model.scale), transitions: Float32Array.from(model.transitions) };
  return weights;
}

/**
 * `gaps` holds the distance from one slot with weights to the next (255 goes on), `packed` one byte a label.
 * A byte is the square root of the weight in 1/127 of the root of the largest (square-root companding).
 */
export function unpack(gaps: string, packed: string, scale: number): Pick<ChainWeights, 'rowOf' | 'rows'> {
  const bytes = bytesOf(packed);
  const slots = new Uint8Array(1 << tableBits);
  const rows = new Float32Array(labelCount + bytes.length);
  let slot = -1;
  for (const gap of bytesOf(gaps)) {
    slot += gap;
    if (gap !== 255) slots[slot] = 1;
  }
  for (const [at, byte] of bytes.entries()) {
    const root = (byte - 128) / 127;
    rows[labelCount + at] = Math.sign(root) * root * root * scale;
  }
  return { rowOf: indexRows(slots.length, (at) => slots[at] === 1), rows };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
