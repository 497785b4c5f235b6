import type { ListedRoles } from '../../language/listed-people';
import type { TaggingWords } from '../../language/people-words';
import type { ProseSentence } from '../../prose';

/** What the patterns of roles read: a sentence, and which of its tokens belong to names of persons. */
export interface ListedText {
  readonly tokens: ProseSentence['tokens'];
  readonly isPerson: (at: number) => boolean;
  readonly roles: ListedRoles;
  readonly names: TaggingWords;
}

export const wordAt = ({ tokens }: ListedText, at: number): string => tokens[at]?.text ?? '';
export const lowerAt = (text: ListedText, at: number): string => wordAt(text, at).toLowerCase();
export const isCapitalAt = (text: ListedText, at: number): boolean => /^\p{Lu}/u.test(wordAt(text, at));
