import type { Grammar } from '../language/people-words';

/** Whom a subject pronoun means, null for any other word. */
export function pronounGender(
  word: string,
  { femalePronouns, malePronouns, neutralPronouns }: Grammar,
): 'female' | 'male' | 'neutral' | null {
  if (malePronouns.has(word)) return 'male';
  if (femalePronouns.has(word)) return 'female';
  return neutralPronouns.has(word) ? 'neutral' : null;
}

/** A pronoun that means one person: "he", "she". */
export const isPersonalPronoun = (word: string, { femalePronouns, malePronouns }: Grammar): boolean =>
  malePronouns.has(word) || femalePronouns.has(word);
