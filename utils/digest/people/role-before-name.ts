import { baseForm } from '../language/inflection';
import type { NameMention } from '../names/find-names';
import { isFiniteVerb } from '../tags/part-of-speech';
import { afterHiddenVerb } from './hidden-verb';
import { isOfAnother } from './of-another';
import { isAnyOwnerMark, isOwnerMark } from './owner-marks';
import { mayAccuse } from './participle-verb';
import { isDoubted, startOfPhrase } from './phrase-start';
import { isAddress, isOffice, isOpinion, isPluralHead, isRank, isRoleHead, isStop, isTitle } from './role-lexicon';
import { isThingAt, lowerAt, type RoleText, type TokenRange, textAt } from './role-text';

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const isOwnerMarkAt = (text: RoleText, at: number) => isAnyOwnerMark(lowerAt(text, at), text.words.grammar);
const isHeadAt = (text: RoleText, at: number) => isRoleHead(textAt(text, at), text.words.roles);
const isRankAt = (text: RoleText, at: number) => isRank(textAt(text, at), text.words.roles);

/** The role that stands right before a name: "said Department of Defence spokesperson Jessica Anderson". */
export function roleBeforeName({ from, to: nameEnd }: NameMention, text: RoleText): TokenRange | null {
  let to = from;
  // "Prime Minister, Dr. X" is not this pattern; "Education Minister Dr X" is.
  while (to > 0 && isRankAt(text, to - 1) && !isOnlyRank(text, to - 1)) to--;
  const isAcrossComma = to > 1 && textAt(text, to - 1) === ',' && mayStandApart(text, to - 2, nameEnd);
  if (isAcrossComma || isNamedSo(text, to - 1, nameEnd)) to--;
  // "(sporting director) Ana Dias": what an editor put into a quotation.
  if (textAt(text, to - 1) === ')' && isHeadAt(text, to - 2)) to--;
  const head = to - 1;
  if (head < 0 || text.isPerson(head) || isAddress(textAt(text, head), text.words.roles)) return null;
  if (isHeadAt(text, head) || (!isAcrossComma && isHeadBeforeName(text, head))) {
    if (isVerbForm(text, head) || isThingAt(text, head)) return null;
    const start = startOfPhrase(text, head);
    if ((isAcrossComma && isOfAnother(text, start)) || mayAccuse(text, start)) return null;
    const isOfficial = isTitle(textAt(text, head), text.words.roles) || isOffice(textAt(text, head), text.words.roles);
    if (!isOfficial && isDoubted(text, start, doubtReach)) return null;
    return asOne(text, { from: afterHiddenVerb(text, start, head, nameEnd), to });
  }
  const office = officeBefore(text, head);
  if (office === null) return null;
  return { from: afterHiddenVerb(text, startOfPhrase(text, office), office, nameEnd), to };
}

/** "the mayor, Ana Dias": not "told the lawyers, Dias left", of several, and not "the show was left-wing, Dias's work". */
function mayStandApart(text: RoleText, head: number, nameEnd: number): boolean {
  if (!isHeadAt(text, head) || isPluralHead(textAt(text, head), text.words.roles)) return false;
  return hasArticleBefore(text, head) && !isOwnerMarkAt(text, nameEnd);
}

/** "Spanish international Ana Dias": a word that is a noun for a person behind what it belongs to; not in "is close to signing Dias". */
function isHeadBeforeName(text: RoleText, head: number): boolean {
  return text.words.roles.headsBeforeName.has(textAt(text, head)) && startOfPhrase(text, head) < head;
}

/**
 * "a programmer named Ana Dias": not "a judge named Ana Dias" where the clause has no other verb, for that may be what the
 * judge did.
 */
function isNamedSo(text: RoleText, at: number, nameEnd: number): boolean {
  const { grammar, roles } = text.words;
  const head = at - 1;
  if (!roles.namedVerbs.has(textAt(text, at)) || !isHeadAt(text, head) || text.isPerson(head)) return false;
  if (isOpinion(textAt(text, head), roles)) return false;
  const start = startOfPhrase(text, head);
  const isOneOfMany =
    grammar.articles.has(lowerAt(text, start - 1)) && !grammar.definiteArticles.has(lowerAt(text, start - 1));
  const isObject = text.tags[start - 2] === 'ADP' || isFiniteVerb(text.tags[start - 2]);
  return isOneOfMany && (isObject || isFiniteVerb(text.tags[nameEnd]));
}

/** "Pope Leo", "King Charles": a title that the name is not told without is an office all the same. */
export function roleInName({ from, to }: NameMention, text: RoleText): TokenRange | null {
  const isReigning = text.words.persons.reigningTitles.has(lowerAt(text, from)) && isCapital(textAt(text, from));
  return isReigning && to - from > 1 ? { from, to: from + 1 } : null;
}

/** Tokens before a role in which a word may make it doubtful: "accused of being gunman". */
const doubtReach = 5;
/** A field of an office rarely has more words: "of Civil Affairs", "at the Home Office". */
const maxTokensOfField = 6;

/** Where the office stands whose field ends at `end`: "director of rugby", "vice minister of Civil Affairs"; null where none does. */
function officeBefore(text: RoleText, end: number): number | null {
  const { grammar, roles } = text.words;
  if (!text.tokens[end]?.isWord) return null;
  let plainNouns = 0;
  for (let at = end; at > Math.max(0, end - maxTokensOfField); at--) {
    const word = textAt(text, at);
    if (roles.fieldPrepositions.has(word)) return at < end && isOffice(textAt(text, at - 1), roles) ? at - 1 : null;
    const isAnd = grammar.and.has(word);
    const isInside = isCapital(word) || isAnd || word === '&' || isOwnerMarkAt(text, at);
    // Two plain nouns at most: more of them are a clause.
    if (!isInside && (++plainNouns > 2 || (at < end && text.tags[at] !== 'NOUN'))) return null;
    if (text.isPerson(at) || (isStop(word, roles) && !isAnd)) return null;
  }
  return null;
}

/** The role that several share: "the lawyers Ana Dias and Tom Ashgrove", told of the second. */
export function roleShared({ from, to: nameEnd }: NameMention, text: RoleText): TokenRange | null {
  const joins = (word: string) => word === '&' || text.words.grammar.and.has(word);
  let at = from - 1;
  if (!joins(textAt(text, at))) return null;
  while (at >= 0 && (text.isPerson(at) || textAt(text, at) === ',' || joins(textAt(text, at)))) at--;
  const isOfSeveral = isPluralHead(textAt(text, at), text.words.roles) && text.isPerson(at + 1);
  if (!isOfSeveral) return null;
  return asOne(text, { from: afterHiddenVerb(text, startOfPhrase(text, at), at, nameEnd), to: at + 1 });
}

/** "assigned to guard Dias", "will host Dias": a verb that is also a noun for a person. */
function isVerbForm(text: RoleText, head: number): boolean {
  const { roles } = text.words;
  if (!roles.verbHeads.has(textAt(text, head)) || !roles.infinitiveMarks.has(lowerAt(text, head - 1))) return false;
  // "according to witness Ana Dias": that "to" opens no infinitive.
  return !roles.lead.has(lowerAt(text, head - 2));
}

/** What is told of several, told of one of them: its noun without the ending where that leaves the noun for one. */
function asOne(text: RoleText, range: TokenRange): TokenRange | null {
  const { roles } = text.words;
  const head = textAt(text, range.to - 1).toLowerCase();
  if (!isPluralHead(head, roles)) return range;
  // "the House of Representatives": several as a body.
  if (roles.titleJoiners.has(textAt(text, range.to - 2)) && isCapital(textAt(text, range.to - 1))) return null;
  const one = baseForm(head, roles.plurals);
  // "other ministers Ana Dias and Tom Lee": of one of them, a minister.
  const from = roles.others.has(lowerAt(text, range.from)) ? range.from + 1 : range.from;
  // "spokesmen" holds no "spokesman": told as it stands.
  return { ...range, from, cut: head.startsWith(one) ? head.length - one.length : 0 };
}

/** Ranks are dropped only where a fuller role stands before them. */
function isOnlyRank(text: RoleText, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isRankAt(text, before)) before--;
  return before < 0 || !isHeadAt(text, before);
}

function hasArticleBefore(text: RoleText, head: number): boolean {
  const { articles, possessives } = text.words.grammar;
  for (let at = head; at >= Math.max(0, head - 8); at--) {
    if (articles.has(lowerAt(text, at)) || possessives.has(lowerAt(text, at))) return true;
  }
  return false;
}

/** "Miller's sister", "Google's other founder": somebody's, among the tokens `from` to `to` (exclusive). */
export const hasOwner = ({ tokens, words }: RoleText, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => isOwnerMark(text, words.grammar));
