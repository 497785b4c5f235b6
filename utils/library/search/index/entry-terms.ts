import { ByteWriter } from './byte-writer';
import { impactOf } from './impact';
import { writeLengths } from './lengths';
import { writePlaces } from './positions';
import { tokensOf } from './tokens';

/** All terms of one text with what the index keeps of them; the arrays run parallel to `terms`, which are sorted by code unit. */
export interface EntryTerms {
  readonly terms: readonly string[];
  /** 1..255 */
  readonly impacts: Uint8Array;
  /** Each term's places, one after the other; see positions.ts. */
  readonly positions: Uint8Array;
  /** How many bytes of `positions` are each term's; see lengths.ts. */
  readonly positionLengths: Uint8Array;
}

/** Places left free between two fields or blocks, so that no phrase runs from one into the other. */
const fieldGap = 8;

/** Collects the words of the fields of one text. */
export class TermCollector {
  private readonly found = new Map<string, { weight: number; places: number[] }>();
  private place = 0;
  private wordCount = 0;

  /**
   * @param weight how much a word counts here, beside 1 in the running text
   * @param field '' for the words that any search finds, else the letter of the field they are found by
   */
  add(text: string | null, weight: number, field: Field = ''): void {
    if (!text) return;
    const prefix = field === '' ? '' : `${field}:`;
    for (const { term } of tokensOf(text)) {
      this.addTerm(prefix + term, weight);
      this.place += 1;
      if (field === '') this.wordCount += 1;
    }
    this.place += fieldGap;
  }

  /** A term that is no word, e.g. a host name. */
  addTerm(term: string, weight: number): void {
    const entry = this.found.get(term);
    if (entry) {
      entry.weight += weight;
      entry.places.push(this.place);
    } else {
      this.found.set(term, { weight, places: [this.place] });
    }
  }

  /**
   * A term for every first letter, as much as the most any word with it matters: a search that begins with one letter
   * reads this one instead of every word that begins so, a twelfth of the index.
   */
  private addFirstLetters(): void {
    const letters = new Map<string, number>();
    for (const [term, { weight }] of this.found) {
      if (isWithFirstLetter.test(term)) letters.set(term.charAt(0), Math.max(weight, letters.get(term.charAt(0)) ?? 0));
    }
    for (const [letter, weight] of letters) this.found.set(firstLetterTerm(letter), { weight, places: [] });
  }

  finish(): EntryTerms {
    this.addFirstLetters();
    const terms = [...this.found.keys()].sort();
    const impacts = new Uint8Array(terms.length);
    const positions = new ByteWriter(this.place * 2 + 16);
    const lengths: number[] = [];
    for (const [index, term] of terms.entries()) {
      const { weight, places } = this.found.get(term) ?? { weight: 0, places: [] };
      impacts[index] = impactOf(weight, this.wordCount);
      const start = positions.length;
      writePlaces(positions, places);
      lengths.push(positions.length - start);
    }
    return { terms, impacts, positions: positions.finish(), positionLengths: writeLengths(lengths) };
  }
}

/** Letters of scripts with few of them; a word, not a field's term. */
const isWithFirstLetter = /^[a-z0-9][^:]*$/;

/** The term that stands for all words with this first letter. */
export const firstLetterTerm = (letter: string): string => `^${letter}`;

/**
 * The fields that can be asked for by name: person:, topic:, site:, title: (headline), author:, quote:, by:, lang:. Their terms
 * carry the letter and a colon, which no word contains.
 */
export type Field = '' | 'p' | 't' | 's' | 'h' | 'a' | 'q' | 'b' | 'l';
