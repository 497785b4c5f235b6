import type { TellingWords } from '../../language/telling-words';
import type { Words } from '../../language/words';
import type { Gender } from '../../people/gender-of';
import type { SpeakerReference } from '../speaker-reference';

/** Words of a noun phrase that are read, at most. */
export const maxPhrase = 8;
/** Titles between a comma and the name it sets off: ", M. Dupont". */
export const maxTitles = 2;

/** A mark behind which another clause or a quotation begins; a comma is none. */
export const isBreak = (word: string) => /^[.;:!?()“”"„«»]$/.test(word);
/** Whatever its apostrophe looks like. */
export const inList = (list: Words, word: string) => list.has(word.replace('’', "'"));

/** What a pronoun says of whom it means; null for one that means men and women alike. */
export const genderMeant = (gender: 'female' | 'male' | 'either'): Gender => (gender === 'either' ? null : gender);

/** Also the noun of an office: "ministre". */
export const isPersonNoun = (word: string, { personNouns, roles }: TellingWords) =>
  inList(personNouns, word) || (roles?.heads.has(word) ?? false);

/** Also the last part of a compound: "SPD-Politikerin", "Außenminister", "35-Jährige". */
export const endsInPersonNoun = (word: string, words: TellingWords) =>
  isPersonNoun(word, words) ||
  [...words.personNouns].some((noun) => noun.length > 4 && word.length > noun.length + 2 && word.endsWith(noun)) ||
  isPersonNoun(word.slice(word.lastIndexOf('-') + 1), words);

/** Whom a pronoun that is a subject refers to; null for any other word. */
export const pronounReference = (word: string, words: TellingWords): SpeakerReference | null => {
  if (inList(words.malePronouns, word)) return { kind: 'pronoun', gender: 'male' };
  if (inList(words.femalePronouns, word)) return { kind: 'pronoun', gender: 'female' };
  if (inList(words.eitherPronouns, word)) return { kind: 'pronoun', gender: 'either' };
  return inList(words.otherPronouns, word) ? { kind: 'pronoun', gender: 'neutral' } : null;
};

/** The noun of a phrase, its first words; null where the phrase is empty. */
export const nounReference = (phrase: readonly string[]): SpeakerReference | null =>
  phrase.length === 0 ? null : { kind: 'noun', words: phrase.slice(0, maxPhrase) };
