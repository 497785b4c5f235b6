import type { TellingWords } from '../../language/telling-words';
import type { FoundPerson } from '../../people/found-person';
import { type Gender, genderByClues, genderOfSide, sideOf } from '../../people/gender-of';

/** Letters of a noun that is known as the last part of a longer one: "SPD-Politikerin". */
const leastNoun = 5;

/** By the title before a name ("Mme"), by the nouns of the roles ("ministra"), else by the forename; null where none tells. */
export function toldGender(person: FoundPerson, words: TellingWords): Gender {
  const clues = {
    title: (word: string) => sideOf(word, words.femaleTitles, words.maleTitles),
    noun: (word: string) => nounGender(word, words),
    forename: (name: string) => genderOfSide(sideOf(name, words.femaleForenames, words.maleForenames)),
  };
  return genderByClues(person, clues, (person.name.split(/[\s-]/)[0] ?? '').toLowerCase());
}

/** By the first noun of a phrase that tells, in lower case: "la ministra". */
export function phraseGender(phrase: readonly string[], words: TellingWords): Gender {
  for (const word of phrase) {
    const lead = nounGender(word, words);
    if (lead !== 0) return genderOfSide(lead);
  }
  return null;
}

/** 1 for a woman, -1 for a man, 0 where the noun does not tell. */
function nounGender(word: string, { femaleNouns, maleNouns }: TellingWords): number {
  if (femaleNouns.has(word)) return 1;
  if (maleNouns.has(word)) return -1;
  for (let at = 1; word.length - at >= leastNoun; at++) {
    const end = word.slice(at);
    if (femaleNouns.has(end)) return 1;
    if (maleNouns.has(end)) return -1;
  }
  return 0;
}
