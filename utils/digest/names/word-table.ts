/** Start and factor of a word's hash (FNV-1a) and of the second one that it is told from others by (as in Firefox). */
const [emptyHash, hashPrime] = [0x811c9dc5 | 0, 0x01000193];
const [emptyCheck, checkPrime] = [0x2545f491, 0x9e3779b1];

/** What a digit in base 36 can say that a word shares with the one before it. */
const mostShared = 35;
const space = 32;

/**
 * What is known of words, as bits; a word is found by two hashes of 32 bits each. No string is made of a word that is
 * entered, so that a hundred thousand take some 5 ms, where a Map of them took 50.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #checks: Int32Array;
  readonly #bits: Uint16Array;

  /** `mostWords`: how many are entered at most. */
  constructor(mostWords: number) {
    const slots = 2 << (31 - Math.clz32(2 * mostWords + 1));
    this.#hashes = new Int32Array(slots);
    this.#checks = new Int32Array(slots);
    this.#bits = new Uint16Array(slots);
  }

  /** The bits of the word that `text` has from `from` to its end; 0 for one that was never entered. */
  bitsOf(text: string, from = 0): number {
    let hash = emptyHash;
    let check = emptyCheck;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      hash = hashWith(hash, code);
      check = checkWith(check, code);
    }
    return this.#bits[this.#slotOf(hash, check)] ?? 0;
  }

  /** Adds bits to a word. */
  add(word: string, bits: number): void {
    this.addPacked(`0${word}`, bits);
  }

  /**
   * Adds bits to each of many words without spaces, packed by training/pack-names.ts: in a row with a space between, each
   * as a digit in base 36, the length it shares with the word before it, and its rest.
   */
  addPacked(packed: string, bits: number): void {
    const hashes = new Int32Array(mostShared + 1).fill(emptyHash);
    const checks = new Int32Array(mostShared + 1).fill(emptyCheck);
    for (let at = 0; at < packed.length; at++) {
      let length = digitOf(packed.charCodeAt(at));
      let hash = hashes[length] ?? 0;
      let check = checks[length] ?? 0;
      for (at++; at < packed.length; at++) {
        const code = packed.charCodeAt(at);
        if (code === space) break;
        hash = hashWith(hash, code);
        check = checkWith(check, code);
        length++;
        hashes[length] = hash;
        checks[length] = check;
      }
      this.#put(hash, check, bits);
    }
  }

  #put(hash: number, check: number, bits: number): void {
    const slot = this.#slotOf(hash, check);
    this.#hashes[slot] = hash;
    this.#checks[slot] = check;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bits;
  }

  /** Where the word of these hashes is, or else the empty slot where it would be. */
  #slotOf(hash: number, check: number): number {
    const last = this.#bits.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    while (this.#bits[slot] !== 0 && (this.#hashes[slot] !== hash || this.#checks[slot] !== check)) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
}

/** How many words are packed in a string. */
export function countPacked(packed: string): number {
  let count = packed === '' ? 0 : 1;
  for (let at = packed.indexOf(' '); at >= 0; at = packed.indexOf(' ', at + 1)) count++;
  return count;
}

const hashWith = (hash: number, code: number) => Math.imul(hash ^ code, hashPrime);
const checkWith = (check: number, code: number) => Math.imul(((check << 5) | (check >>> 27)) ^ code, checkPrime);
const digitOf = (code: number) => (code < 0x3a ? code - 0x30 : code - 0x57);
