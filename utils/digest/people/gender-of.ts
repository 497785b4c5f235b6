import type { Grammar, PersonWords } from '../language/people-words';
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

/** What the gender of somebody is read by. */
interface GenderWords {
  readonly grammar: Pick<Grammar, 'ownerMarks'>;
  readonly persons: Pick<PersonWords, 'female' | 'male'>;
}

/** By title ("Mrs", "Sir"), by role ("actress", "his wife", "spokesman"), else by forename; null where none tells. */
export function genderOf({ name, mentions, roles }: FoundPerson, { grammar, persons }: GenderWords): Gender {
  const { female, male } = persons;
  let lead = 0;
  const count = (word: string, weight: number) => {
    const lower = word.toLowerCase().replace('.', '');
    if (female.has(lower)) lead += weight;
    if (male.has(lower)) lead -= weight;
  };
  for (const { sentence, from } of mentions) count(sentence.tokens[from - 1]?.text ?? '', 2);
  for (const { text } of roles) for (const word of text.split(/[^\p{L}]+/u)) count(word, 2);
  if (lead !== 0) return lead > 0 ? 'female' : 'male';
  return forenameGender(foldedWords(name, grammar)[0] ?? '');
}
