import { hasEnding } from '../language/inflection';
import { clue, cluesOf } from '../names/name-lists';
import { isAnyOwnerMark } from './owner-marks';
import { isVerbHere } from './participle-verb';
import { isPluralHead, isRoleHead, isStop, isTitle } from './role-lexicon';
import { isVerbAt, lowerAt, type RoleText, textAt } from './role-text';

/** A role before a name rarely runs longer: "Acting Deputy Assistant Secretary of State for East Asian Affairs". */
const maxTokens = 14;

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const isCapitalAt = (text: RoleText, at: number) => isCapital(textAt(text, at));
const isOwnerMarkAt = (text: RoleText, at: number) => isAnyOwnerMark(lowerAt(text, at), text.words.grammar);

/**
 * Where the noun phrase that ends with the head at `head` begins, walking left.
 *
 * Once a word of it has a capital ("South Korean President"), one in small letters before it belongs to it only where
 * it is known to ("former") or an article opens the phrase right before it: what else stands there is the verb.
 */
export function startOfPhrase(text: RoleText, head: number): number {
  const { grammar } = text.words;
  const limit = Math.max(0, head - maxTokens);
  let start = head;
  let hasCapital = isCapitalAt(text, head);
  for (let at = head - 1; at >= limit; at--) {
    if (grammar.possessives.has(lowerAt(text, at))) return at;
    if (opensField(text, at)) {
      at--;
      continue;
    }
    if (grammar.articles.has(lowerAt(text, at))) return hasCommonOwner(text, at + 1, head) ? at : at + 1;
    if (text.isPerson(at)) {
      const first = startOfOwner(text, at, start);
      if (first === null) break;
      start = first;
      at = first;
      hasCapital = true;
      continue;
    }
    if (isOwnerMarkAt(text, at) || joinsCapitals(text, at) || joinsHeads(text, at)) continue;
    if (!isPart(text, at, head, hasCapital)) break;
    hasCapital ||= isCapitalAt(text, at) && at > 0;
    start = at;
  }
  return withQualifier(text, start);
}

/** "the city's director": an owner without a name, told with its article or it would be half a phrase. */
export function hasCommonOwner(text: RoleText, from: number, head: number): boolean {
  for (let at = from + 1; at < head; at++) {
    const isCommon = /^\p{Ll}/u.test(textAt(text, at - 1)) && !text.isPerson(at - 1);
    if (isCommon && isOwnerMarkAt(text, at)) return true;
  }
  return false;
}

/** Where the name of a person begins whose the role is: "James Carter's lawyer", "Carter campaign spokesman"; null for a neighbour. */
function startOfOwner(text: RoleText, last: number, start: number): number | null {
  const isOwner = isOwnerMarkAt(text, last + 1) || (start === last + 1 && /^\p{Ll}/u.test(textAt(text, start)));
  if (!isOwner) return null;
  let first = last;
  while (first > 0 && text.isPerson(first - 1)) first--;
  return first;
}

function isPart(text: RoleText, at: number, head: number, hasCapital: boolean): boolean {
  const { grammar, roles } = text.words;
  const word = textAt(text, at);
  if (!text.tokens[at]?.isWord || isAge(text, at)) return false;
  // "tipster overheard actor": a participle behind a noun is a verb.
  const isAfterNoun = text.tags[at - 1] === 'NOUN' && at > 0;
  if (text.tags[at] === 'VERB:Part' && isAfterNoun && /^\p{Ll}+$/u.test(word)) return false;
  const isAfterOpener = grammar.articles.has(lowerAt(text, at - 1)) || grammar.possessives.has(lowerAt(text, at - 1));
  const isKnown = roles.premodifiers.has(lowerAt(text, at));
  if (isKnown) return isAfterOpener || !isVerbHere(text, at);
  if (opensPlace(text, at)) return true;
  if (isStop(word, roles) || (isVerbAt(text, at) && !roles.participles.has(word))) return false;
  if (isCapital(word)) return at > 0 || !hasEnding(word, roles.participleEndings, /^\p{Lu}/u) || isAfterOpener;
  // "With a stroke of his pen President Dias": what he has ends before his title.
  const isOwned = grammar.possessives.has(lowerAt(text, at - 1)) && /^\p{Ll}/u.test(word);
  if (isAfterOpener) return !(isOwned && hasCapital && isTitle(textAt(text, head), roles));
  if (hasEnding(word, roles.participleEndings, /^\p{Ll}./u) && !roles.participles.has(word)) return word.includes('-');
  return !hasCapital || word.includes('-');
}

/** "aged 47, cameraman"; but "Channel 4 News". */
function isAge(text: RoleText, at: number): boolean {
  const word = textAt(text, at);
  return /^\d+$/.test(word) && (word.length > 3 || !isCapitalAt(text, at - 1));
}

/** "New York Gov. Dias": a word that no role holds opens the name of a place. */
function opensPlace(text: RoleText, at: number): boolean {
  const { names, roles } = text.words;
  if (!roles.nameOpeners.has(lowerAt(text, at)) || !isCapitalAt(text, at) || !isCapitalAt(text, at + 1)) return false;
  return at > 0 || (cluesOf(lowerAt(text, at + 1), names) & clue.place) !== 0;
}

/** "Democratic Party for the People leader": an article inside a name, of which no place is the first part. */
function opensField(text: RoleText, at: number): boolean {
  const { grammar, names, roles } = text.words;
  if (!grammar.definiteArticles.has(textAt(text, at)) || !roles.titleJoiners.has(textAt(text, at - 1))) return false;
  const isPlace = (cluesOf(lowerAt(text, at - 2), names) & clue.place) !== 0;
  return isCapitalAt(text, at - 2) && isCapitalAt(text, at + 1) && !isPlace && !grammar.and.has(textAt(text, at - 1));
}

/** "Secretary of State", "Health and Human Services", "Minister for Space": small words inside a title. */
function joinsCapitals(text: RoleText, at: number): boolean {
  const word = textAt(text, at);
  if (word === '&') return true;
  const before = textAt(text, at - 1);
  const { roles } = text.words;
  if (!roles.titleJoiners.has(word) || !isCapital(before) || !isCapitalAt(text, at + 1)) return false;
  // "the chairman of President Dias's council": one office is not of another.
  const isOfOffice = isRoleHead(before, roles) && isTitle(textAt(text, at + 1), roles) && text.isPerson(at + 2);
  return !isOfOffice && !isStop(before, roles) && !text.isPerson(at - 1);
}

/** "saxophonist and educator": two nouns for one person. After an office, or one for several, "and" joins two persons. */
function joinsHeads(text: RoleText, at: number): boolean {
  const { grammar, roles } = text.words;
  const before = textAt(text, at - 1);
  if (!grammar.and.has(textAt(text, at)) || !isRoleHead(before, roles) || text.isPerson(at - 1)) return false;
  // "They met a man and jailed mayor Dias": what follows is done.
  if (isPluralHead(before, roles) || hasEnding(lowerAt(text, at + 1), roles.pastEndings, /^\p{Ll}/u)) return false;
  return !isTitle(before, roles) || (!isCapital(before) && !hasDefiniteArticle(text, at - 1));
}

/** "the president and actor Tom Lee": an office told with "the" is somebody of the story already. */
function hasDefiniteArticle(text: RoleText, head: number): boolean {
  const { grammar, roles } = text.words;
  for (let at = head - 1; at >= head - maxQualifierReach; at--) {
    if (grammar.definiteArticles.has(lowerAt(text, at))) return true;
    const isVerb = hasEnding(textAt(text, at), roles.participleEndings, /^\p{Ll}/u);
    if (!text.tokens[at]?.isWord || isVerb || isStop(textAt(text, at), roles)) return false;
  }
  return false;
}

/** The start moved left to a word that the role must not be told without: "former pop star turned lawyer". */
function withQualifier(text: RoleText, start: number): number {
  const { grammar, roles } = text.words;
  for (let at = start - 1; at >= Math.max(0, start - maxQualifierReach); at--) {
    const lower = lowerAt(text, at);
    if (roles.qualifiers.has(lower) && !isVerbHere(text, at)) return at;
    if (!text.tokens[at]?.isWord || text.isPerson(at) || grammar.articles.has(lower) || isStop(lower, roles)) break;
  }
  return start;
}

/** Tokens at most between a word like "former" and the noun it stands to. */
const maxQualifierReach = 5;

/**
 * True where the words before a role make it doubtful that it is one: "accused of being the gunman", "never a doctor".
 *
 * An article or a person further left changes nothing; what ends the search is a mark.
 */
export function isDoubted(text: RoleText, start: number, reach: number): boolean {
  return hasBefore(text, start, reach, (word) => text.words.roles.doubts.has(word));
}

/** True where the clause whose subject or verb stands at `at` is doubted, denied or only thought of: "if the killer is". */
export function isDenied(text: RoleText, at: number): boolean {
  const { doubts, negations } = text.words.roles;
  return hasBefore(text, at, at, (word) => doubts.has(word) || negations.has(word));
}

function hasBefore(text: RoleText, start: number, reach: number, isSought: (word: string) => boolean): boolean {
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    if (isSought(lowerAt(text, at))) return true;
    if (!text.tokens[at]?.isWord && !isOwnerMarkAt(text, at)) return false;
  }
  return false;
}
