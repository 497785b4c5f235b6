import { inflateSync, UnzipInflate } from 'fflate';

/** Up to here a file is inflated in one call; at deflate's best (1:1032) 16 MB come out. */
const smallBytes = 16 * 1024;

/**
 * Inflates a file of a zip for fflate's Unzip: a small one in one call when it is complete, a larger one as it streams.
 * (A streaming inflater costs a window of its own for each file, which an archive of many tiny files would make felt.)
 */
export class UnzipDecoder {
  static readonly compression = 8;
  readonly #isWanted: boolean;
  ondata: (error: Error | null, data: Uint8Array<ArrayBuffer>, isLast: boolean) => void = () => {};
  #parts: Uint8Array[] = [];
  #size = 0;
  #stream: UnzipInflate | null = null;

  /** A file that is not wanted is passed over; left unstarted, fflate would keep its bytes. */
  constructor(isWanted: boolean) {
    this.#isWanted = isWanted;
  }

  push(data: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    if (this.#stream) {
      this.#stream.push(data, isLast);
      return;
    }
    if (!this.#isWanted) return;
    this.#parts.push(data.slice());
    this.#size += data.length;
    if (this.#size <= smallBytes && !isLast) return;
    const whole = new Uint8Array(this.#size);
    let offset = 0;
    for (const part of this.#parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    this.#parts = [];
    if (this.#size <= smallBytes) this.#inflateAtOnce(whole);
    else {
      this.#stream = new UnzipInflate();
      this.#stream.ondata = (error, piece, last) => this.ondata(error, piece as Uint8Array<ArrayBuffer>, last);
      this.#stream.push(whole, isLast);
    }
  }

  #inflateAtOnce(whole: Uint8Array): void {
    try {
      this.ondata(null, inflateSync(whole) as Uint8Array<ArrayBuffer>, true);
    } catch (error) {
      this.ondata(error as Error, new Uint8Array(), true);
    }
  }
}
