import { type ChainWeights, markRows } from './decode-labels';
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
export function unpack(gaps: string, packed: string, scale: number): Pick<ChainWeights, 'rowOf' | 'hasRow' | 'rows'> {
  const bytes = bytesOf(packed);
  const rowOf = new Int32Array(1 << tableBits);
  const rows = new Float32Array(labelCount + bytes.length);
  let slot = -1;
  let row = 0;
  for (const gap of bytesOf(gaps)) {
    slot += gap;
    if (gap !== 255) rowOf[slot] = ++row;
  }
  for (const [at, byte] of bytes.entries()) {
    const root = (byte - 128) / 127;
    rows[labelCount + at] = Math.sign(root) * root * root * scale;
  }
  return { rowOf, hasRow: markRows(rowOf), rows };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
