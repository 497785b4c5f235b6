import { isFiniteVerb } from '../tags/part-of-speech';
import { isAnyOwnerMark } from './owner-marks';
import { isPluralHead, isRoleHead } from './role-lexicon';
import { lowerAt, type RoleText, textAt, tokenBeforeVerb } from './role-text';

const mark = /^[.;:,()"“”«»–—―-]$/;

/**
 * Whether the phrase that begins at `start` says who somebody else is to its bearer, or may: "the wife of the mayor, Ana
 * Dias", "the man who shot the mayor, Ana Dias". The name behind it may then be that of either.
 *
 * Looks left for the noun that the phrase belongs to, as far as a mark, an "and" or the verb of the sentence.
 */
export function isOfAnother(text: RoleText, start: number): boolean {
  const { coordinators, possessives, relativePronouns, that } = text.words.grammar;
  // "The singer with her son, Ivo": a relative is told with a name.
  if (possessives.has(lowerAt(text, start))) return false;
  const opensRelative = (word: string) => relativePronouns.has(word) || that.has(word);
  for (let at = start - 1; at >= 0; at--) {
    const word = lowerAt(text, at);
    if (mark.test(word) || coordinators.has(word) || text.isPerson(at)) return false;
    if (isFiniteVerb(text.tags[at])) {
      const before = tokenBeforeVerb(text, at);
      if (!opensRelative(lowerAt(text, before))) return false;
      at = before;
    } else if (isAnyOwnerMark(word, text.words.grammar)) at--;
    else if (isRoleHead(textAt(text, at), text.words.roles)) {
      // "Gov. Dias's wife, Ivy Dias": the title of whose wife she is.
      return at < start - 1 && !isPluralHead(textAt(text, at), text.words.roles);
    }
  }
  return false;
}
