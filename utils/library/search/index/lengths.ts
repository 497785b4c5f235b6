import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** The lengths of parts that stand one after the other, as bytes: mostly one for each. */
export function writeLengths(lengths: readonly number[]): Uint8Array {
  const writer = new ByteWriter(lengths.length + 8);
  for (const length of lengths) writer.number(length);
  return writer.finish();
}

/** Where each part ends. */
export function endsOf(lengths: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(lengths, 0, lengths.length);
  const ends = new Uint32Array(count);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    end += reader.number();
    ends[index] = end;
  }
  return ends;
}
