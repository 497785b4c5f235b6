import type { TellingWords } from '../../language/telling-words';
import { type LaidBlock, wordAt } from '../speech-block';
import type { QuotedTokens } from './told-frame';
import { isGoverned, personAt } from './told-names';
import { pronounReference } from './told-words';

/** The gender of the pronoun that the sentence of a quotation has for its subject; null where there is none, or a name stands before it. */
export function subjectPronoun(
  laid: LaidBlock,
  { from, previousTo }: QuotedTokens,
  words: TellingWords,
): 'male' | 'female' | 'either' | null {
  const start = Math.max(laid.firstOf[laid.sentenceOf[from] ?? 0] ?? 0, previousTo);
  for (let at = start; at < from; at++) {
    if (laid.isQuoted[at]) continue;
    const named = personAt(laid, at);
    if (named && !isGoverned(laid, named, words)) return null;
    const reference = pronounReference(wordAt(laid, at), words);
    if (reference?.kind === 'pronoun' && reference.gender !== 'neutral') return reference.gender;
  }
  return null;
}
