import type { Token } from '@/utils/text/tokens';
import type { NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import type { IsPerson, TokenRange } from './role-before-name';
import { isPersonNoun, isRoleHead, isStanding, isStop, isVerb } from './role-lexicon';

/** An appositive rarely runs longer; what does is a clause. */
const maxTokens = 28;
/** The noun that says what somebody is comes early: "a former Moscow correspondent of ...". */
const maxTokensToHead = 11;

const articles = new Set(['the', 'a', 'an']);
export const openers = new Set([...articles, 'his', 'her', 'their', 'its', 'one', 'another']);
const dashes = /^[–—-]$/;
/** What tells when, behind a role, is no part of it. */
const isWhen = (text: string, after: string) =>
  /^(?:shortly|soon|afterwards|later|earlier|today|yesterday|tonight|again|ago)$/.test(text) ||
  (/^(?:on|in|until)$/.test(text) && isDate(after));
const isDate = (text: string) => /^\d{4}$/.test(text) || (cluesOf(text.toLowerCase()) & clue.calendar) !== 0;
const isNumber = (text: string) => /^\d/.test(text);
const isEnd = (text: string) => /^[.;:!?()"“”«»–—]$/.test(text);

/** The role in apposition after a name: "Vipin Narang, Acting Assistant Secretary for Space Policy, and". */
export function roleAfterName({ sentence, to }: NameMention, isPerson: IsPerson): TokenRange | null {
  const { tokens } = sentence;
  let at = skipParty(tokens, to);
  const opener = tokens[at]?.text ?? '';
  if (opener !== ',' && opener !== '(' && !dashes.test(opener)) return null;
  at++;
  at = skipAge(tokens, at);
  if (opener === ',' && isStanding(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',')
    return { from: at, to: at + 1 };
  return nounPhrase(tokens, at, opener, isPerson);
}

/** Past an age that follows a name, "51," or "aged 51,"; `from` where there is none. */
export function skipAge(tokens: readonly Token[], from: number): number {
  const text = (at: number) => tokens[at]?.text ?? '';
  let at = from;
  if (text(at).toLowerCase() === 'aged') at++;
  if (!isNumber(text(at)) || text(at).length > 3) return from;
  at++;
  if (text(at) === ',' || text(at) === ')' || dashes.test(text(at))) return at + 1;
  return from;
}

/** "(D-Mich.)", "R-Texas": the party in brackets that American news sets after a name. */
function skipParty(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== '(') return from;
  for (let at = from + 1; at < from + 7; at++) if (tokens[at]?.text === ')') return at + 1;
  return from;
}

/** The noun phrase that begins at `from`, if a noun for a person heads it; without its article. */
export function nounPhrase(
  tokens: readonly Token[],
  from: number,
  opener: string,
  isPerson: IsPerson,
): TokenRange | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  let start = from;
  let head = -1;
  let at = from;
  for (; at < Math.min(tokens.length, from + maxTokens); at++) {
    const word = text(at);
    if (head < 0) {
      if (at - from >= maxTokensToHead) return null;
      if (word === ',' || isEnd(word)) return null;
      if (at > from && (isVerb(word) || isSubordinate(word))) return null;
      if (at === from && isBarredStart(word)) return null;
      if (isPerson(at)) {
        // "Clinton, actor Kevin Spacey and": a list of people; "Swift, Travis Kelce's girlfriend": a relation.
        if (at === from ? !hasPossessive(tokens, at, isPerson) : at === from + 1) return null;
        continue;
      }
      const isHead = isRoleHead(word) || (opener !== '' && isHeadByForm(tokens, from, at, isPerson));
      if (isHead && !isCompoundPart(tokens, at)) head = at;
      continue;
    }
    if (at === head + 1 && isPerson(at)) return null;
    if (word === 'and' && /^(?:the|a|an|his|her)$/.test(text(at + 1))) break;
    if (isEnd(word) || isWhen(word, text(at + 1)) || (word === ',' && !isListComma(tokens, at))) break;
    if (isSubordinate(word) || (isVerb(word) && !isCapital(word))) break;
    if (/^['’]s$/.test(word) && at === head + 1) head = -1;
  }
  if (head < 0) return null;
  let to = at;
  while (to > head + 1 && /^(?:and|but|or|as|for|with|in|on|at|from|,|to|of|by|also|has|the)$/i.test(text(to - 1)))
    to--;
  if (articles.has(text(start).toLowerCase())) start++;
  return start < to && (opener !== '(' || at < tokens.length) ? { from: start, to } : null;
}

/** A noun formed like one for a person that ends a phrase with an article or owner: "the churchwarden, who". */
function isHeadByForm(tokens: readonly Token[], from: number, at: number, isPerson: IsPerson): boolean {
  if (!isPersonNoun(tokens[at]?.text ?? '') || !endsPhrase(tokens[at + 1]?.text)) return false;
  return openers.has((tokens[from]?.text ?? '').toLowerCase()) || hasPossessive(tokens, from, isPerson);
}

const endsPhrase = (word = '.') => isEnd(word) || /^(?:,|of|at|in|for|with|from|on|to|by|who|whose)$/.test(word);

/** Participles that open a role all the same. */
const participles = new Set([
  'acting',
  'retired',
  'leading',
  'managing',
  'founding',
  'visiting',
  'outgoing',
  'incoming',
  'celebrated',
  'renowned',
  'aspiring',
  'reigning',
  'defending',
  'sitting',
  'award-winning',
  'convicted',
  'accused',
  'self-styled',
  'self-employed',
  'disgraced',
  'travelling',
  'married',
  'deposed',
  'exiled',
  'jailed',
  'surviving',
]);

function hasPossessive(tokens: readonly Token[], from: number, isPerson: IsPerson): boolean {
  let at = from;
  while (isPerson(at)) at++;
  return /^['’]s?$/.test(tokens[at]?.text ?? '');
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const isSubordinate = (word: string) =>
  /^(?:who|whose|whom|which|that|when|where|while|because|if|although|but)$/.test(word);

function isBarredStart(word: string): boolean {
  const lower = word.toLowerCase();
  if (/^\p{Ll}.+(?:ed|ing)$/u.test(word) && !participles.has(lower)) return true;
  return (isStop(word) && !openers.has(lower)) || /^(?:and|but|or)$/.test(lower);
}

/** "prime minister", "chief executive officer": the head is the last noun of the compound, which the walk finds anyway. */
function isCompoundPart(tokens: readonly Token[], at: number): boolean {
  return /^['’]s$/.test(tokens[at + 1]?.text ?? '');
}

/** "Minister for Trade, Industry and Energy": a comma between capitals that an "and" closes. */
function isListComma(tokens: readonly Token[], at: number): boolean {
  const text = (i: number) => tokens[i]?.text ?? '';
  if (!isCapital(text(at - 1)) || !isCapital(text(at + 1))) return false;
  for (let i = at + 2; i < at + 5; i++) {
    if (text(i) === 'and' && isCapital(text(i + 1))) return true;
    if (!isCapital(text(i))) return false;
  }
  return false;
}
