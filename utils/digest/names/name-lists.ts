import type { TaggingWords } from '../language/people-words';
import lists from './name-lists.json';
import { countPacked, WordTable } from './word-table';

/** What the word lists know of a word, as bits. */
export const clue = {
  forename: 1,
  surname: 2,
  title: 4,
  organisationWord: 8,
  placeWord: 16,
  speechVerb: 32,
  calendar: 64,
  particle: 128,
  relation: 256,
  place: 512,
  demonym: 1024,
  /** A noun of a language that writes all of them with a capital. */
  commonNoun: 2048,
} as const;

/** Of each language read so far: its table takes some 5 ms to build and belongs to its pack. */
const tables = new WeakMap<TaggingWords, WordTable>();

/** The clues of a word in lower case, 0 where it stands in no list. */
export function cluesOf(lower: string, words: TaggingWords): number {
  let table = tables.get(words);
  if (!table) {
    table = buildTable(words);
    tables.set(words, table);
  }
  return table.bitsOf(lower) || (words.commonNouns === '' ? 0 : clueOfCompound(lower, table));
}

/** Letters of the last part of a compound at least, and of what stands before it. */
const [leastOfLast, leastOfFirst] = [5, 3];

/** Letters of a compound that is looked at, at most. */
const mostOfCompound = 50;

/** A word that ends in a common noun is one: "Hafenarbeiter". */
function clueOfCompound(lower: string, table: WordTable): number {
  if (lower.length > mostOfCompound) return 0;
  for (let at = leastOfFirst; at <= lower.length - leastOfLast; at++) {
    if ((table.bitsOf(lower, at) & clue.commonNoun) !== 0) return clue.commonNoun;
  }
  return 0;
}

function buildTable(words: TaggingWords): WordTable {
  const packed = [
    [clue.forename, lists.female, lists.male, lists.either, words.moreForenames],
    [clue.surname, lists.surnames, words.moreSurnames],
    [clue.commonNoun, words.commonNouns],
  ] as const;
  const { titles, organisationWords, placeWords, speechVerbs, calendar, particles, relations, demonyms } = words;
  const listed: readonly (readonly [number, Iterable<string>])[] = [
    [clue.title, titles],
    [clue.organisationWord, organisationWords],
    [clue.placeWord, placeWords],
    [clue.speechVerb, speechVerbs],
    [clue.calendar, calendar],
    [clue.particle, particles],
    [clue.relation, relations],
    // Of a name of several words the words count by themselves: the tagger looks at words.
    [clue.place, words.places.flatMap((name) => name.split(/\s/))],
    [clue.demonym, [...demonyms].flatMap((word) => [word, `${word}s`])],
  ];
  const entries = listed.flatMap(([bit, list]) => [...list].map((word) => [bit, word] as const));
  const table = new WordTable(packed.flatMap(([, ...some]) => some.map(countPacked)).reduce(sum, entries.length));
  for (const [bit, ...some] of packed) for (const list of some) table.addPacked(list, bit);
  for (const [bit, word] of entries) table.add(word.toLowerCase(), bit);
  return table;
}

const sum = (one: number, other: number) => one + other;

const [female, male] = [1, 2];
let genders: WordTable | null = null;

/** What most people of a forename (in lower case) are, null where the lists do not tell. */
export function forenameGender(lower: string): 'female' | 'male' | null {
  if (!genders) {
    genders = new WordTable(countPacked(lists.female) + countPacked(lists.male));
    genders.addPacked(lists.female, female);
    genders.addPacked(lists.male, male);
  }
  const bits = genders.bitsOf(lower);
  if ((bits & male) !== 0) return 'male';
  return bits === female ? 'female' : null;
}
