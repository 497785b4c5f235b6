import type { Token } from '@/utils/text/tokens';
import type { PeopleWords } from '../language/pack';

/** A stretch of tokens of the mention's sentence, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence as the patterns of roles read it. */
export interface RoleText {
  readonly tokens: readonly Token[];
  /** Whether a token belongs to a person's name. */
  readonly isPerson: (at: number) => boolean;
  readonly words: PeopleWords;
}

/** The token at a place as it is written, '' beyond either end. */
export const textAt = ({ tokens }: RoleText, at: number): string => tokens[at]?.text ?? '';

/** The same in lower case. */
export const lowerAt = (text: RoleText, at: number): string => textAt(text, at).toLowerCase();
