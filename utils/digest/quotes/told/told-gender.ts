import type { TellingWords } from '../../language/telling-words';
import type { FoundPerson } from '../../people/found-person';
import type { Gender } from '../../people/gender-of';

/** Letters of a noun that is known as the last part of a longer one: "SPD-Politikerin". */
const leastNoun = 5;

/** By the title before a name ("Mme"), by the nouns of the roles ("ministra"), else by the forename; null where none tells. */
export function toldGender({ name, mentions, roles }: FoundPerson, words: TellingWords): Gender {
  let lead = 0;
  const count = (word: string, female: ReadonlySet<string>, male: ReadonlySet<string>) => {
    const lower = word.toLowerCase();
    if (female.has(lower)) lead++;
    else if (male.has(lower)) lead--;
  };
  for (const { sentence, from } of mentions) {
    count(sentence.tokens[from - 1]?.text ?? '', words.femaleTitles, words.maleTitles);
  }
  for (const { text } of roles) {
    for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) lead += nounGender(word, words);
  }
  if (lead === 0) count(name.split(/[\s-]/)[0] ?? '', words.femaleForenames, words.maleForenames);
  if (lead === 0) return null;
  return lead > 0 ? 'female' : 'male';
}

/** By the first noun of a phrase that tells, in lower case: "la ministra". */
export function phraseGender(phrase: readonly string[], words: TellingWords): Gender {
  for (const word of phrase) {
    const lead = nounGender(word, words);
    if (lead !== 0) return lead > 0 ? 'female' : 'male';
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
