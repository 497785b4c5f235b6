import type { Grammar, PersonWords } from '../language/people-words';
import type { Words } from '../language/words';
import type { NameMention } from '../names/find-names';
import { forenameGender } from '../names/name-lists';
import type { FoundPerson } from './found-person';
import { foldedWords } from './name-words';

export type Gender = 'female' | 'male' | null;

/** What the title before a name or in it says ("Mrs Zuma", "Lady Starmer"), null where there is none. */
export function titleGender(
  { sentence, from, text }: NameMention,
  { femaleTitles, maleTitles }: Pick<PersonWords, 'femaleTitles' | 'maleTitles'>,
): Gender {
  const title = (sentence.tokens[from - 1]?.text ?? '').toLowerCase().replace('.', '');
  const own = (text.split(/\s+/)[0] ?? '').toLowerCase();
  for (const word of [title, own]) {
    if (femaleTitles.has(word)) return 'female';
    if (maleTitles.has(word)) return 'male';
  }
  return null;
}

/** What the gender of somebody is read by: for each kind of word, in lower case, 1 for a woman's, -1 for a man's, else 0. */
interface GenderClues {
  readonly title: (word: string) => number;
  readonly noun: (word: string) => number;
  readonly forename: (name: string) => Gender;
}

/** By the titles before the name and the nouns of the roles, else by the forename; null where none tells. */
export function genderByClues(
  { mentions, roles }: FoundPerson,
  { title, noun, forename }: GenderClues,
  first: string,
): Gender {
  let lead = 0;
  for (const { sentence, from } of mentions) lead += title(withoutDot(sentence.tokens[from - 1]?.text ?? ''));
  for (const { text } of roles) for (const word of text.split(/[^\p{L}]+/u)) lead += noun(withoutDot(word));
  return genderOfSide(lead) ?? forename(first);
}

const withoutDot = (word: string) => word.toLowerCase().replace('.', '');

/** 1 for a word of women, -1 for one of men, 0 for one of both or neither. */
export const sideOf = (word: string, female: Words, male: Words) => Number(female.has(word)) - Number(male.has(word));

/** What a sum of sides says; null where they cancel out. */
export const genderOfSide = (side: number): Gender => (side === 0 ? null : side > 0 ? 'female' : 'male');

/** What the gender of somebody is read by in English. */
interface GenderWords {
  readonly grammar: Pick<Grammar, 'ownerMarks'>;
  readonly persons: Pick<PersonWords, 'female' | 'male'>;
}

/** By title ("Mrs", "Sir"), by role ("actress", "his wife", "spokesman"), else by forename; null where none tells. */
export function genderOf(person: FoundPerson, { grammar, persons: { female, male } }: GenderWords): Gender {
  const side = (word: string) => sideOf(word, female, male);
  const clues = { title: side, noun: side, forename: forenameGender };
  return genderByClues(person, clues, foldedWords(person.name, grammar)[0] ?? '');
}
