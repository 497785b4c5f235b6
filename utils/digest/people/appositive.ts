import { hasEnding } from '../language/inflection';
import { clue, cluesOf } from '../names/name-lists';
import { isFiniteVerb } from '../tags/part-of-speech';
import { isAnyOwnerMark, isOwnerMark } from './owner-marks';
import { hasCommonOwner } from './phrase-start';
import { isPersonNoun, isPluralHead, isRoleHead, isStop, isVerb } from './role-lexicon';
import { isThingAt, isVerbAt, lowerAt, type RoleText, type TokenRange, textAt } from './role-text';

/** An appositive rarely runs longer; what does is a clause. */
const maxTokens = 28;
/** The noun that says what somebody is comes early: "a former Moscow correspondent of ...". */
const maxTokensToHead = 11;

const isEnd = (word: string) => /^[.;:!?()"“”«»–—―]$/.test(word);
const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/**
 * The noun phrase that begins at `from`, if a noun for a person heads it; without its article.
 *
 * `opener`: the mark before it, '' where there is none.
 */
export function nounPhrase(text: RoleText, from: number, opener: string): TokenRange | null {
  const { tokens, words } = text;
  const limit = Math.min(tokens.length, from + maxTokens);
  let head = -1;
  let at = from;
  for (; at < limit; at++) {
    if (head < 0) {
      const step = stepToHead(text, from, at, opener);
      if (step === 'none') return null;
      if (step === 'head') head = at;
      continue;
    }
    if (at === head + 1 && text.isPerson(at)) return null;
    // "general manager": the last of two nouns that stand side by side.
    if (at === head + 1 && words.roles.heads.has(lowerAt(text, at))) {
      head = at;
      continue;
    }
    if (endsAt(text, at)) break;
    if (at === head + 1 && isOwnerMark(textAt(text, at), words.grammar)) head = -1;
  }
  if (head < 0) return null;
  let to = at;
  while (to > head + 1 && isLoose(text, to - 1)) to--;
  const hasArticle = words.grammar.articles.has(lowerAt(text, from));
  const start = hasArticle && !hasCommonOwner(text, from + 1, head) ? from + 1 : from;
  return start < to && (opener !== '(' || at < tokens.length) ? { from: start, to } : null;
}

/** What the token at `at` is on the way to the head: the head, a word before it, or the end of all hope for one. */
function stepToHead(text: RoleText, from: number, at: number, opener: string): 'head' | 'on' | 'none' {
  const { isPerson, words } = text;
  const word = textAt(text, at);
  if (at - from >= maxTokensToHead) return 'none';
  if (isPlaceComma(text, from, at)) return 'on';
  if (word === ',' || isEnd(word) || isFreeHyphen(text, at)) return 'none';
  const isBarred =
    at > from
      ? isVerb(word, words.roles) || isSubordinate(text, word) || isClauseVerb(text, at)
      : isBarredStart(text, at) && !opensCompound(text, at);
  if (isBarred) return 'none';
  if (isPerson(at)) {
    // "Clinton, actor Kevin Spacey and": a list of people; "Swift, Travis Kelce's girlfriend": a relation.
    const isList = at === from ? !hasPossessive(text, at) : at === from + 1 && !hasPossessive(text, at);
    return isList ? 'none' : 'on';
  }
  // Several are not one, unless they are told of one of them.
  if (isPluralHead(word, words.roles) && !words.grammar.one.has(lowerAt(text, from)) && isLastNoun(text, at))
    return 'none';
  const isHead =
    (isRoleHead(word, words.roles) && !isThingAt(text, at) && !isCompared(text, at)) ||
    isNounOfOne(text, from, at) ||
    (opener !== '' && isHeadByForm(text, from, at));
  // "prime minister", "chief executive officer": the head is the last noun of the compound, which the walk finds anyway.
  return isHead && !isOwnerMark(textAt(text, at + 1), words.grammar) ? 'head' : 'on';
}

/** "schools now bear the name of a pupil": a finite verb behind an adverb or a pronoun, which only a clause has. */
const isClauseVerb = (text: RoleText, at: number) =>
  isFiniteVerb(text.tags[at]) && isVerbAt(text, at) && (text.tags[at - 1] === 'ADV' || text.tags[at - 1] === 'PRON');

/** "a senior at Harrow College", "a former Spain international": a word that is a noun for somebody where the phrase ends, or its place follows. */
function isNounOfOne(text: RoleText, from: number, at: number): boolean {
  const { headsBeforeName, openers, placed } = text.words.roles;
  if (!headsBeforeName.has(textAt(text, at)) || !openers.has(lowerAt(text, from))) return false;
  // "a record signing from Leeds": what was done with somebody.
  if (hasEnding(textAt(text, at), text.words.roles.participleEndings)) return false;
  const next = textAt(text, at + 1);
  return placed.has(next) || (at > from + 1 && /^[,.;)–—]?$/.test(next));
}

/** "more liberal than others": what somebody is like, not what they are. */
const isCompared = ({ tags }: RoleText, at: number) => tags[at] === 'ADJ' && tags[at - 1] === 'ADV';

/** "a Rome, Ga., lawyer": the commas around the short name of a state. */
function isPlaceComma(text: RoleText, from: number, at: number): boolean {
  const isSet = (comma: number) =>
    textAt(text, comma) === ',' &&
    textAt(text, comma + 2) === ',' &&
    isCapital(textAt(text, comma - 1)) &&
    /^\p{Lu}.*\.$/u.test(textAt(text, comma + 1));
  return isSet(at) || (at - 2 >= from && isSet(at - 2));
}

/** "the players' union leader": a noun for several that ends the phrase. */
function isLastNoun(text: RoleText, at: number): boolean {
  const next = textAt(text, at + 1);
  return !isAnyOwnerMark(next, text.words.grammar) && !isRoleHead(next, text.words.roles);
}

/** True where the phrase, whose head came before, is over at `at`. */
function endsAt(text: RoleText, at: number): boolean {
  const { grammar, roles } = text.words;
  const word = textAt(text, at);
  const isJoint = grammar.and.has(word);
  if (isJoint && (roles.openersOfNext.has(textAt(text, at + 1)) || text.isPerson(at + 1))) return true;
  // "his lawyer and three guards": several others.
  if (isJoint && isCount(text, at + 1)) return true;
  // "a consultant and represented himself": what somebody did.
  if (isJoint && isFiniteVerb(text.tags[at + 1]) && /^\p{Ll}/u.test(textAt(text, at + 1))) return true;
  if (isEnd(word) || isFreeHyphen(text, at) || isWhen(text, at) || (word === ',' && !isListComma(text, at)))
    return true;
  return isSubordinate(text, word) || (isVerb(word, roles) && !isCapital(word)) || isSaidOfAll(text, at);
}

/** "a spokesman for the ministry tweeted Monday": the verb of the clause, told when. */
function isSaidOfAll(text: RoleText, at: number): boolean {
  const isTold = isFiniteVerb(text.tags[at]) && isVerbAt(text, at);
  return isTold && (isCalendar(text, at + 1) || text.words.roles.times.has(textAt(text, at + 1)));
}

/** "three guards", not "1997". */
export const isCount = (text: RoleText, at: number) => text.tags[at] === 'NUM' && !/^\d{4}$/.test(textAt(text, at));

/** "the mayor - said": a hyphen for a dash, not that of "vice- president". */
function isFreeHyphen({ tokens }: RoleText, at: number): boolean {
  const [before, hyphen] = [tokens[at - 1], tokens[at]];
  return hyphen?.text === '-' && (before?.end ?? 0) < hyphen.start;
}

/** What tells when, behind a role, is no part of it. */
function isWhen(text: RoleText, at: number): boolean {
  const { roles } = text.words;
  const [word, after] = [textAt(text, at), textAt(text, at + 1)];
  if (roles.times.has(word)) return true;
  const isDate = /^\d{4}$/.test(after) || isCalendar(text, at + 1);
  return roles.timePrepositions.has(word) && isDate;
}

const isCalendar = (text: RoleText, at: number) => (cluesOf(lowerAt(text, at), text.words.names) & clue.calendar) !== 0;

/** A word that ends no phrase. */
function isLoose(text: RoleText, at: number): boolean {
  return textAt(text, at) === ',' || text.words.roles.looseEnds.has(lowerAt(text, at));
}

/** A noun formed like one for a person that ends a phrase with an article or owner: "the churchwarden, who". */
function isHeadByForm(text: RoleText, from: number, at: number): boolean {
  const { continuations, openers } = text.words.roles;
  if (!isPersonNoun(textAt(text, at), text.words.roles)) return false;
  const next = text.tokens[at + 1]?.text ?? '.';
  if (!isEnd(next) && next !== ',' && !continuations.has(next)) return false;
  // "the loss of a freighter": it is not what the phrase is about.
  if (text.tags.slice(from, at).includes('ADP')) return false;
  return openers.has(lowerAt(text, from)) || hasPossessive(text, from);
}

/** "Ana Dias's", "BT's". */
function hasPossessive(text: RoleText, from: number): boolean {
  let at = from;
  while (text.isPerson(at) || isCapital(textAt(text, at))) at++;
  return isAnyOwnerMark(textAt(text, at), text.words.grammar);
}

const isSubordinate = (text: RoleText, word: string) => text.words.grammar.subordinators.has(word);

function isBarredStart(text: RoleText, at: number): boolean {
  const { words } = text;
  const [word, next] = [textAt(text, at), textAt(text, at + 1)];
  const lower = word.toLowerCase();
  const { continuations, openers, participleEndings, participles } = words.roles;
  // "accused of", "convicted by": what follows is not what somebody is.
  const isPlain = !participles.has(lower) || continuations.has(next);
  if (hasEnding(word, participleEndings, /^\p{Ll}./u) && isPlain) return true;
  const isVerbal = isVerbAt(text, at) && !participles.has(lower);
  return ((isStop(word, words.roles) || isVerbal) && !openers.has(lower)) || words.grammar.coordinators.has(lower);
}

/**
 * "marketing director for", "export manager": a noun that looks like a verb. What a verb does to one person has an article
 * or a name behind it: "meeting the director", "meeting director Lee"; what somebody becomes has none ("becoming director").
 */
function opensCompound(text: RoleText, at: number): boolean {
  const { roles } = text.words;
  const [word, head] = [lowerAt(text, at), lowerAt(text, at + 1)];
  if (isStop(word, roles) || hasEnding(word, roles.pastEndings) || roles.changingVerbs.has(word)) return false;
  const isHead = isRoleHead(head, roles) && !isPluralHead(head, roles) && !text.isPerson(at + 2);
  const after = textAt(text, at + 2);
  return isHead && text.tags[at] !== 'VERB:Ger' && (isEnd(after) || after === ',' || roles.continuations.has(after));
}

/** "Minister for Trade, Industry and Energy": a comma between capitals that an "and" closes. */
function isListComma(text: RoleText, at: number): boolean {
  const isCapitalAt = (i: number) => isCapital(textAt(text, i));
  if (!isCapitalAt(at - 1) || !isCapitalAt(at + 1)) return false;
  for (let i = at + 2; i < at + 5; i++) {
    if (text.words.grammar.and.has(textAt(text, i)) && isCapitalAt(i + 1)) return true;
    if (!isCapitalAt(i)) return false;
  }
  return false;
}
