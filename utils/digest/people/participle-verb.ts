import { hasEnding } from '../language/inflection';
import type { PartOfSpeech } from '../tags/part-of-speech';
import { isStop } from './role-lexicon';
import { lowerAt, type RoleText, textAt } from './role-text';

/** What stands right before a verb, and before no adjective. */
const verbal = new Set<PartOfSpeech | undefined>(['PRON', 'PART', 'AUX:Fin', 'AUX:Inf', 'AUX:Part']);

const isPast = ({ words }: RoleText, word: string) => hasEnding(word, words.roles.pastEndings, /^\p{Ll}/u);

/** Whether a participle before the noun of a role is the verb of its sentence: "Prosecutors accused Mayor Dias", "They have also jailed mayor Dias". */
export function isVerbHere(text: RoleText, at: number): boolean {
  const { roles } = text.words;
  const word = lowerAt(text, at);
  if (at === 0 || !isPast(text, word)) return false;
  // "the now disgraced mayor": an article stands before the adverb.
  const isAfterAdverb = text.tags[at - 1] === 'ADV' && text.tags[at - 2] !== 'DET';
  if (verbal.has(text.tags[at - 1]) || isAfterAdverb) return true;
  if (!roles.doubts.has(word)) return text.tags[at - 1] === 'NOUN';
  return (text.tokens[at - 1]?.isWord ?? false) && !isStop(textAt(text, at - 1), roles);
}

/** "They left and accused mayor Dias": a charge or a verb, which the text leaves open. */
export function mayAccuse(text: RoleText, at: number): boolean {
  const { grammar, roles } = text.words;
  const isCharge = roles.doubts.has(lowerAt(text, at)) && isPast(text, textAt(text, at));
  return isCharge && grammar.coordinators.has(lowerAt(text, at - 1));
}
