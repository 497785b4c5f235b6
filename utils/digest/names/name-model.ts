import { labelCount } from './labels';
import { tableBits } from './name-features';
import model from './name-model.json';

/** The weights of the tagger. Most slots have none. */
export interface NameWeights {
  /** For each slot the number of its row, 0 where it has no weights. */
  readonly rowOf: Int32Array;
  /** Rows of one weight a label; row 0 is all zeros. */
  readonly rows: Float32Array;
}

let weights: NameWeights | null = null;

/** Unpacked at the first call (about 15 ms), then kept. */
export function nameWeights(): NameWeights {
  weights ??= unpack(model.slots, model.weights, model.scale);
  return weights;
}

/**
 * `gaps` holds the distance from one slot with weights to the next (255 goes on), `packed` one byte a label.
 * A byte is the square root of the weight in 1/127 of the root of the largest (square-root companding).
 */
function unpack(gaps: string, packed: string, scale: number): NameWeights {
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
  return { rowOf, rows };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
