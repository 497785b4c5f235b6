import clues from './name-clues.json';
import lists from './name-lists.json';
import places from './places.json';

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
} as const;

let table: Map<string, number> | null = null;

/** The clues of a word in lower case, 0 where it stands in no list. The lists are unpacked at the first call (4 ms). */
export function cluesOf(lower: string): number {
  table ??= buildTable();
  return table.get(lower) ?? 0;
}

function buildTable(): Map<string, number> {
  const result = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) {
      const lower = word.toLowerCase();
      result.set(lower, (result.get(lower) ?? 0) | bit);
    }
  };
  for (const list of [lists.female, lists.male, lists.either]) add(unpack(list), clue.forename);
  add(unpack(lists.surnames), clue.surname);
  add(clues.titles, clue.title);
  add(clues.organisationWords, clue.organisationWord);
  add(clues.placeWords, clue.placeWord);
  add(clues.speechVerbs, clue.speechVerb);
  add(clues.calendar, clue.calendar);
  add(clues.particles, clue.particle);
  add(clues.relations, clue.relation);
  // Of a name of several words the words count by themselves: the tagger looks at words.
  add(
    [places.countries, places.regions, places.cities].flatMap((list) => list.split(/[|\s]/)),
    clue.place,
  );
  const demonyms = places.demonyms.split('|');
  add([...demonyms, ...demonyms.map((word) => `${word}s`)], clue.demonym);
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
  let name = '';
  for (const entry of packed.split(' ')) {
    name = name.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
    yield name;
  }
}
