/** So many are copied one by one in the time in which a view of them is made. */
const fewBytes = 32;

/** Grows as bytes are written to it. Numbers are written as LEB128: 7 bits a byte, the lowest first. */
export class ByteWriter {
  private bytes: Uint8Array;
  length = 0;

  constructor(capacity = 64) {
    this.bytes = new Uint8Array(capacity);
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  /** A whole number, 0 <= value < 2^31. */
  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A stretch of other bytes; without `start` and `end` all of them. */
  append(from: Uint8Array, start = 0, end = from.length): void {
    const count = end - start;
    if (this.length + count > this.bytes.length) this.grow(count);
    if (count > fewBytes) this.bytes.set(from.subarray(start, end), this.length);
    else for (let at = 0; at < count; at += 1) this.bytes[this.length + at] = from[start + at] ?? 0;
    this.length += count;
  }

  /** A copy of exactly what was written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** What was written, without a copy: it holds until the writer is cleared or written to. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** Begins anew in the same room. */
  clear(): void {
    this.length = 0;
  }

  private grow(by: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
