import type { Token } from '@/utils/text/tokens';
import type { PeopleWords } from '../language/people-words';
import type { PartOfSpeech } from '../tags/part-of-speech';

/** A stretch of tokens of the mention's sentence, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
  /** Letters left off its end: those that make the noun one for several. */
  readonly cut?: number;
}

/** A sentence as the patterns of roles read it. */
export interface RoleText {
  readonly tokens: readonly Token[];
  readonly tags: readonly PartOfSpeech[];
  /** Whether a token belongs to a person's name. */
  readonly isPerson: (at: number) => boolean;
  readonly words: PeopleWords;
}

/** The token at a place as it is written, '' beyond either end. */
export const textAt = ({ tokens }: RoleText, at: number): string => tokens[at]?.text ?? '';

/** The same in lower case. */
export const lowerAt = (text: RoleText, at: number): string => textAt(text, at).toLowerCase();

/** "call centre", "sales figure": a noun that is nobody behind another noun in small letters. */
export const isThingAt = (text: RoleText, at: number): boolean =>
  text.words.roles.thingHeads.has(lowerAt(text, at)) &&
  text.tags[at - 1] === 'NOUN' &&
  /^\p{Ll}/u.test(textAt(text, at - 1));

const verbs = new Set<PartOfSpeech | undefined>(['VERB:Fin', 'VERB:Inf', 'VERB:Ger', 'AUX:Fin', 'AUX:Inf', 'AUX:Part']);

/** A verb in small letters that is no participle: a noun phrase holds none. */
export const isVerbAt = (text: RoleText, at: number): boolean =>
  verbs.has(text.tags[at]) && /^\p{Ll}/u.test(textAt(text, at));

const besideVerb = new Set<PartOfSpeech | undefined>(['ADV', 'AUX:Fin', 'AUX:Part', 'VERB:Fin']);

/** The token before a verb and its auxiliaries and adverbs: its subject, where that stands right before it. */
export function tokenBeforeVerb({ tags }: RoleText, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && besideVerb.has(tags[at])) at--;
  return at;
}
