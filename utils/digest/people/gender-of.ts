import { forenameGender } from '../names/name-lists';
import type { FoundPerson } from './find-people';
import genderWords from './gender-words.json';
import { foldedWords } from './name-words';

export type Gender = 'female' | 'male' | null;

const female = new Set(genderWords.female.split(' '));
const male = new Set(genderWords.male.split(' '));

/** By title ("Mrs", "Sir"), by role ("actress", "his wife", "spokesman"), else by forename; null where none tells. */
export function genderOf({ name, mentions, roles }: FoundPerson): Gender {
  let lead = 0;
  const count = (word: string, weight: number) => {
    const lower = word.toLowerCase().replace('.', '');
    if (female.has(lower)) lead += weight;
    if (male.has(lower)) lead -= weight;
  };
  for (const { sentence, from } of mentions) count(sentence.tokens[from - 1]?.text ?? '', 2);
  for (const { text } of roles) for (const word of text.split(/[^\p{L}]+/u)) count(word, 2);
  if (lead !== 0) return lead > 0 ? 'female' : 'male';
  return forenameGender(foldedWords(name)[0] ?? '');
}
