/** Reads what a ByteWriter wrote. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public offset: number,
    private readonly end: number,
  ) {}

  get isAtEnd(): boolean {
    return this.offset >= this.end;
  }

  byte(): number {
    return this.bytes[this.offset++] ?? 0;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.offset++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }
}
