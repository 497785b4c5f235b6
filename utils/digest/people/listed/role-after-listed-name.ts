import type { NameMention } from '../../names/find-names';
import type { TokenRange } from '../role-text';
import { endsAs, isListedHead } from './listed-heads';
import { type ListedText, lowerAt, wordAt } from './listed-text';
import { isToldBefore } from './role-before-listed-name';
import { endOfField, isAdjective, isModifier } from './role-field';

/** Tokens of a bracket behind a name that are skipped at most: a party, an age. */
const maxBracket = 7;
/** Words before the noun of a role at most. */
const maxToHead = 6;

/** The role set off behind a name: "Ana Dias, 43, minister of finance, said", "Ana Dias (minister of finance)". */
export function roleAfterListedName({ to }: NameMention, text: ListedText): TokenRange | null {
  if (wordAt(text, to) === '(') {
    const inBrackets = phraseAt(text, to + 1);
    if (inBrackets && wordAt(text, inBrackets.to) === ')') return inBrackets;
  }
  const opening = overBracket(text, to);
  if (!/^[,–—-]$/.test(wordAt(text, opening))) return null;
  const role = phraseAt(text, overAge(text, opening + 1));
  const end = role && closeOf(text, role.to);
  if (!role || !end) return null;
  // "the minister Ana Dias, the judge, Tom Lee, ...": what the next one is.
  const isOfNext = wordAt(text, end) === ',' && text.isPerson(end + 1) && isToldBefore(text, to - 1);
  return isOfNext ? null : { from: role.from, to: end };
}

/** Words of a role at most that no rule knows, up to the mark that closes it. */
const maxUnknown = 7;

/** Where the role ends that was read up to `from`: there, or at the mark that closes it soon; null where none does. */
function closeOf(text: ListedText, from: number): number | null {
  if (closes(text, from)) return from;
  for (let at = from; at <= from + maxUnknown; at++) {
    if (/^[,.;)]$/.test(wordAt(text, at))) return at;
    if (closes(text, at) || text.isPerson(at)) return null;
  }
  return null;
}

/** The role behind a verb that says what somebody is: "Ana Dias is the minister of finance". */
export function roleByListedCopula({ to }: NameMention, text: ListedText): TokenRange | null {
  const opening = overBracket(text, to);
  // "Ana Dias, que fue ministra"
  const isClause = wordAt(text, opening) === ',' && text.roles.stops.has(lowerAt(text, opening + 1));
  const at = isClause ? opening + 2 : opening;
  if (!text.roles.copulas.has(lowerAt(text, at))) return null;
  const role = phraseAt(text, at + 1);
  return role && closes(text, role.to) ? role : null;
}

/** The phrase at `from` that a noun for a person heads, without its article. */
function phraseAt(text: ListedText, from: number): TokenRange | null {
  const { roles } = text;
  const ofSeveral = oneOfSeveral(text, from);
  if (ofSeveral) return ofSeveral;
  let start = from;
  while (roles.determiners.has(lowerAt(text, start))) start++;
  if (start - from > 3) return null;
  let head = start;
  const mayStandBefore = (at: number) => isModifier(text, at) || isAdjective(text, at);
  while (head < start + maxToHead && !isListedHead(wordAt(text, head), roles) && mayStandBefore(head)) head++;
  while (isListedHead(wordAt(text, head), roles) && isListedHead(wordAt(text, head + 1), roles)) head++;
  if (!isListedHead(wordAt(text, head), roles) || text.isPerson(head) || text.isPerson(head + 1)) return null;
  if (roles.doubts.has(lowerAt(text, start))) return null;
  const to = endOfField(text, head + 1, text.tokens.length, 'any');
  const isWeak = to - start === 1 && roles.weakHeads.has(lowerAt(text, head));
  return isWeak || text.isPerson(to) ? null : { from: start, to };
}

/** "uno degli organizzatori", "l'une des fondatrices": one of several whom a noun in the plural tells; null for anything else. */
function oneOfSeveral(text: ListedText, from: number): TokenRange | null {
  const { roles } = text;
  const one = roles.one.has(lowerAt(text, from)) ? from : from + 1;
  const isOf = (at: number) =>
    [roles.fieldPrepositions, roles.pluralDeterminers].some((list) => list.has(lowerAt(text, at)));
  if (!roles.one.has(lowerAt(text, one)) || !isOf(one + 1)) return null;
  let head = one + 2;
  while (head < one + maxToHead && (roles.pluralDeterminers.has(lowerAt(text, head)) || isModifier(text, head))) head++;
  const lower = lowerAt(text, head);
  const isSomebody = isListedHead(wordAt(text, head), roles) || endsAs(lower, roles.pluralEndings);
  if (!isSomebody || roles.notHeads.has(lower)) return null;
  return { from: one, to: endOfField(text, head + 1, text.tokens.length, 'any') };
}

/** The role is over where a mark stands, or a word that goes on about it. */
function closes(text: ListedText, at: number): boolean {
  const word = wordAt(text, at);
  return word === '' || /^[,.;:!?)(–—-]$/.test(word) || text.roles.stops.has(lowerAt(text, at));
}

function overBracket(text: ListedText, from: number): number {
  if (wordAt(text, from) !== '(') return from;
  for (let at = from + 1; at < from + maxBracket; at++) if (wordAt(text, at) === ')') return at + 1;
  return from;
}

/** Past an age between commas: "43 ans,", "de 45 años,"; `from` where there is none. */
function overAge(text: ListedText, from: number): number {
  const { ageWords } = text.roles;
  let at = from;
  while (ageWords.has(lowerAt(text, at))) at++;
  if (!/^\d{1,3}$/.test(wordAt(text, at))) return from;
  at++;
  while (ageWords.has(lowerAt(text, at))) at++;
  return wordAt(text, at) === ',' ? at + 1 : from;
}
