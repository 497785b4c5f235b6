import type { NameMention } from '../names/find-names';
import { nounPhrase } from './appositive';
import { isOfAnother } from './of-another';
import { isDenied, startOfPhrase } from './phrase-start';
import { hasOwner } from './role-before-name';
import {
  isAppointed,
  isOffice,
  isOpinion,
  isPluralHead,
  isRank,
  isRoleHead,
  isSucceeding,
  isTitle,
} from './role-lexicon';
import { lowerAt, type RoleText, type TokenRange, textAt } from './role-text';

/** The role that a copula gives: "Dias is a former finance minister". */
export function roleByCopula({ from, to }: NameMention, text: RoleText): TokenRange | null {
  const { grammar, roles } = text.words;
  // What somebody would be, or is thought to be, is not what they are.
  if (isDenied(text, from)) return null;
  const verb = skipRelative(text, to);
  let at = skipVerb(text, verb);
  if (at === verb) return null;
  if (isAppointed(lowerAt(text, at), roles)) at += grammar.as.has(lowerAt(text, at + 1)) ? 2 : 1;
  if (roles.copulaAdverbs.has(lowerAt(text, at))) at++;
  // An office stands without an article: "who is chairman of the committee".
  const isOpened =
    roles.openers.has(lowerAt(text, at)) ||
    isOffice(lowerAt(text, at), roles) ||
    isOffice(lowerAt(text, at + 1), roles) ||
    grammar.as.has(lowerAt(text, at - 1));
  const role = isOpened ? nounPhrase(text, at, '') : bareRole(text, at);
  // "was a happy child", "is a friend of hers": said of somebody in passing.
  const isPassing =
    role !== null && text.tokens.slice(role.from, role.to).some(({ text: word }) => isOpinion(word, roles));
  return isPassing ? null : role;
}

/** Words of a role without an article: "senior benefit officer". */
const maxBareRole = 4;

/** "is senior benefit officer on": two words and more, nouns and adjectives, before a preposition or a mark. */
function bareRole(text: RoleText, from: number): TokenRange | null {
  let to = from;
  while (to < from + maxBareRole && /^(?:NOUN|ADJ)$/.test(text.tags[to] ?? '')) to++;
  const head = textAt(text, to - 1);
  const { roles } = text.words;
  const isRole = isRoleHead(head, roles) && !isPluralHead(head, roles) && text.tags[to - 1] === 'NOUN';
  const isClosed = text.tags[to] === 'ADP' || /^[,.;)]?$/.test(textAt(text, to));
  return isRole && isClosed && to - from > 1 ? { from, to } : null;
}

/** Past the pronoun of a clause about the person, and its comma: ", who". */
function skipRelative(text: RoleText, from: number): number {
  const { relativePronouns } = text.words.grammar;
  if (relativePronouns.has(lowerAt(text, from))) return from + 1;
  return /^[,–—-]$/.test(textAt(text, from)) && relativePronouns.has(lowerAt(text, from + 1)) ? from + 2 : from;
}

/** Past the verb that says what somebody is: "is", "has been", "served as"; `from` where there is none. */
function skipVerb(text: RoleText, from: number): number {
  const { grammar, roles } = text.words;
  const [word, next] = [lowerAt(text, from), lowerAt(text, from + 1)];
  const changed = skipChange(text, from);
  if (changed > from) return changed;
  if (grammar.perfectAuxiliaries.has(word) && grammar.perfectParticiples.has(next)) return from + 2;
  if (grammar.copulas.has(word)) return from + 1;
  return roles.servingVerbs.has(word) && grammar.as.has(next) ? from + 2 : from;
}

/** Past the verb of somebody who comes into an office or leaves it: "has resigned as", "took over as". */
function skipChange(text: RoleText, from: number): number {
  const { grammar, roles } = text.words;
  let at = from;
  // "would have resigned", "will take over": not what somebody is or was.
  const isSo = () => text.tags[at]?.startsWith('AUX') && !roles.infinitiveMarks.has(lowerAt(text, at));
  while (at < from + maxAuxiliaries && isSo()) at++;
  if (!roles.changingVerbs.has(lowerAt(text, at))) return from;
  const as = text.tags[at + 1] === 'ADP' && !grammar.as.has(lowerAt(text, at + 1)) ? at + 2 : at + 1;
  return grammar.as.has(lowerAt(text, as)) && isOfficeNear(text, as + 1) ? as + 1 : from;
}

/** "has been". */
const maxAuxiliaries = 3;
/** Tokens of an office: "interim chief executive officer". */
const maxOffice = 4;

function isOfficeNear(text: RoleText, from: number): boolean {
  for (let at = from; at < from + maxOffice; at++) {
    const word = lowerAt(text, at);
    if (isOffice(word, text.words.roles) || isTitle(word, text.words.roles)) return true;
  }
  return false;
}

/** The office somebody is put into or out of: "replaced Ana Dias as chancellor". */
export function roleBySuccession({ from, to }: NameMention, text: RoleText): TokenRange | null {
  const { grammar, roles } = text.words;
  let at = from - 1;
  while (at >= 0 && isRank(textAt(text, at), roles)) at--;
  if (!isSucceeding(textAt(text, at), roles) || !grammar.as.has(textAt(text, to))) return null;
  return nounPhrase(text, to + 1, '');
}

/** The role before the copula: "its most prominent alumnus was Leonard Cohen". */
export function roleBeforeCopula({ from, to }: NameMention, text: RoleText): TokenRange | null {
  const { grammar, roles } = text.words;
  const head = from - 2;
  if (!grammar.copulas.has(lowerAt(text, from - 1)) || !isRoleHead(lowerAt(text, head), roles) || text.isPerson(head))
    return null;
  const after = lowerAt(text, to);
  if (!/^[,.;)–—]?$/.test(after) && !roles.continuationsOfCopula.has(after)) return null;
  const start = startOfPhrase(text, head);
  if (isDenied(text, start) || isOfAnother(text, start)) return null;
  const isOpened =
    roles.openers.has(lowerAt(text, start)) ||
    roles.openers.has(lowerAt(text, start - 1)) ||
    hasOwner(text, start, head);
  return isOpened ? { from: start, to: head + 1 } : null;
}
