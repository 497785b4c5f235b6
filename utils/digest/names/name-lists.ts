import type { TaggingWords } from '../language/people-words';
import lists from './name-lists.json';

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

/** Of each language read so far: its table takes 4 ms to build and belongs to its pack. */
const tables = new WeakMap<TaggingWords, ReadonlyMap<string, number>>();

/** The clues of a word in lower case, 0 where it stands in no list. */
export function cluesOf(lower: string, words: TaggingWords): number {
  let table = tables.get(words);
  if (!table) {
    table = buildTable(words);
    tables.set(words, table);
  }
  return table.get(lower) ?? (words.commonNouns === '' ? 0 : clueOfCompound(lower, table));
}

/** Letters of the last part of a compound at least, and of what stands before it. */
const [leastOfLast, leastOfFirst] = [5, 3];

/** Letters of a compound that is looked at, at most. */
const mostOfCompound = 50;

/** A word that ends in a common noun is one: "Hafenarbeiter". */
function clueOfCompound(lower: string, table: ReadonlyMap<string, number>): number {
  if (lower.length > mostOfCompound) return 0;
  for (let at = leastOfFirst; at <= lower.length - leastOfLast; at++) {
    if (((table.get(lower.slice(at)) ?? 0) & clue.commonNoun) !== 0) return clue.commonNoun;
  }
  return 0;
}

function buildTable(words: TaggingWords): Map<string, number> {
  const result = new Map<string, number>();
  const add = (list: Iterable<string>, bit: number) => {
    for (const word of list) {
      const lower = word.toLowerCase();
      result.set(lower, (result.get(lower) ?? 0) | bit);
    }
  };
  for (const list of [lists.female, lists.male, lists.either, words.moreForenames]) add(unpack(list), clue.forename);
  for (const list of [lists.surnames, words.moreSurnames]) add(unpack(list), clue.surname);
  add(unpack(words.commonNouns), clue.commonNoun);
  add(words.titles, clue.title);
  add(words.organisationWords, clue.organisationWord);
  add(words.placeWords, clue.placeWord);
  add(words.speechVerbs, clue.speechVerb);
  add(words.calendar, clue.calendar);
  add(words.particles, clue.particle);
  add(words.relations, clue.relation);
  // Of a name of several words the words count by themselves: the tagger looks at words.
  add(
    words.places.flatMap((name) => name.split(/\s/)),
    clue.place,
  );
  add([...words.demonyms, ...[...words.demonyms].map((word) => `${word}s`)], clue.demonym);
  return result;
}

let genders: Map<string, 'female' | 'male'> | null = null;

/** What most people of a forename (in lower case) are, null where the lists do not tell. */
export function forenameGender(lower: string): 'female' | 'male' | null {
  genders ??= new Map([
    ...[...unpack(lists.female)].map((name) => [name, 'female'] as const),
    ...[...unpack(lists.male)].map((name) => [name, 'male'] as const),
  ]);
  return genders.get(lower) ?? null;
}

/** Undoes packNames of training/pack-names.ts: each name is a digit in base 36, the length it shares with the name before it, and its rest. */
function* unpack(packed: string): Generator<string> {
  if (packed === '') return;
  let name = '';
  for (const entry of packed.split(' ')) {
    name = name.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
    yield name;
  }
}
