import { hasEnding } from '../language/inflection';
import { isFiniteVerb, type PartOfSpeech } from '../tags/part-of-speech';
import { lowerAt, type RoleText, textAt, tokenBeforeVerb } from './role-text';

const predicate = new Set<PartOfSpeech | undefined>(['ADV', 'AUX:Fin', 'VERB:Fin']);

/**
 * Where a role begins that took in the verb of its clause: "a tipster overheard actor Ana Dias" is told as "actor".
 * `from` where it took in none.
 *
 * The tagger takes many a verb between two nouns for a noun. A clause without a verb around the role and the name has it
 * inside, so the role begins after the last word before its head that may be one.
 */
export function afterHiddenVerb(text: RoleText, from: number, head: number, nameEnd: number): number {
  for (let at = head - 1; at >= from; at--) {
    if (!mayBeVerb(text, at) || !hasSubject(text, at, from)) continue;
    return hasVerbBefore(text, from) || hasVerbAfter(text, nameEnd) ? from : at + 1;
  }
  return from;
}

function mayBeVerb(text: RoleText, at: number): boolean {
  const word = textAt(text, at);
  const { verbEndings, irregularPasts, notVerbs } = text.words.roles;
  if (!/^\p{Ll}+$/u.test(word) || notVerbs.has(word)) return false;
  return irregularPasts.has(word) || hasEnding(word, verbEndings, /^\p{Ll}+[^s]$/u);
}

/** Somebody or something stands before it that may do it. */
const hasSubject = (text: RoleText, at: number, from: number) =>
  at > from || text.tags[at - 1] === 'PRON' || text.isPerson(at - 1);

const isEnd = (word: string) => /^[.;:!?()"“”«»–—―]$/.test(word);

function opensClause({ words }: RoleText, word: string): boolean {
  const { subordinators, that } = words.grammar;
  return subordinators.has(word) || that.has(word);
}

/** "Police said (that) a tipster overheard actor Ana Dias": what only says so is no verb of the clause. */
function hasVerbBefore(text: RoleText, from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const word = lowerAt(text, at);
    if (isEnd(word) || word === ',' || opensClause(text, word)) return false;
    if (isFiniteVerb(text.tags[at])) return !text.words.speech.bareVerbs.has(word);
  }
  return false;
}

/** "actor Ana Dias, 41, left": the name is what the verb is about. Not in "…, police said". */
function hasVerbAfter(text: RoleText, nameEnd: number): boolean {
  let hasComma = false;
  for (let at = nameEnd; at < text.tokens.length; at++) {
    const word = lowerAt(text, at);
    if (isEnd(word) || opensClause(text, word)) return false;
    if (text.words.grammar.coordinators.has(word) && predicate.has(text.tags[at + 1])) return false;
    hasComma ||= word === ',';
    if (isFiniteVerb(text.tags[at])) return !hasComma || lowerAt(text, tokenBeforeVerb(text, at)) === ',';
  }
  return false;
}
