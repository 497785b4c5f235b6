import type { MemtableRecord, TermPostings } from './index-records';
import { endsOf } from './lengths';

/** Bytes of a posting at most: five of the step to its entry, one of its impact. */
const maxPostingBytes = 6;

/**
 * The postings of some entries term by term, sorted; the entries in rising order. Counts first and then writes everything
 * into two arrays: hundreds of thousands of small ones would keep the garbage collector busy for longer than all the rest.
 * For the same reason each term's share of them is handed out only when its turn comes.
 */
export function* sortMemtable(entries: readonly MemtableRecord[]): Generator<TermPostings> {
  const opened = entries.map(({ terms, positionLengths, ...entry }) => {
    const words = terms.split('\n');
    return { ...entry, words, ends: endsOf(positionLengths, words.length) };
  });
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const places: number[] = [];
  for (const { words, ends } of opened) {
    for (const [index, term] of words.entries()) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts[number] = (counts[number] ?? 0) + 1;
      places[number] = (places[number] ?? 0) + (ends[index] ?? 0) - (ends[index - 1] ?? 0);
    }
  }
  const postings = new Slots(counts.map((count) => count * maxPostingBytes));
  const positions = new Slots(places);
  const last = new Uint32Array(numbers.size);
  for (const { entry, words, ends, impacts, positions: own } of opened) {
    for (const [index, term] of words.entries()) {
      const number = numbers.get(term) ?? 0;
      postings.number(number, entry - (last[number] ?? 0));
      postings.byte(number, impacts[index] ?? 0);
      positions.append(number, own, ends[index - 1] ?? 0, ends[index] ?? 0);
      last[number] = entry;
    }
  }
  for (const term of [...numbers.keys()].sort()) {
    const number = numbers.get(term) ?? 0;
    yield { term, postings: postings.slot(number), positions: positions.slot(number) };
  }
}

/** Many short stretches of bytes in one array, written side by side. */
class Slots {
  private readonly bytes: Uint8Array;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(sizes: readonly number[]) {
    this.starts = new Uint32Array(sizes.length);
    let total = 0;
    for (const [index, size] of sizes.entries()) {
      this.starts[index] = total;
      total += size;
    }
    this.ends = this.starts.slice();
    this.bytes = new Uint8Array(total);
  }

  byte(slot: number, value: number): void {
    this.bytes[this.ends[slot] ?? 0] = value;
    this.ends[slot] = (this.ends[slot] ?? 0) + 1;
  }

  number(slot: number, value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte(slot, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(slot, rest);
  }

  append(slot: number, from: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at += 1) this.byte(slot, from[at] ?? 0);
  }

  slot(slot: number): Uint8Array {
    return this.bytes.subarray(this.starts[slot], this.ends[slot]);
  }
}
