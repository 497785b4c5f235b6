import type { NameMention } from '../../names/find-names';
import { clue, cluesOf } from '../../names/name-lists';
import type { TokenRange } from '../role-text';
import { isListedHead } from './listed-heads';
import { isCapitalAt, type ListedText, lowerAt, wordAt } from './listed-text';
import { endOfField, type FieldKind, isModifier } from './role-field';

/** Tokens from the noun of a role to the name at most. */
const maxToName = 14;
/** Tokens of the names that share a role at most; a longer row of names is a list, and would be read once for each. */
const maxShared = 40;

/** The role right before a name, or before a comma and the name: "the minister of finance, Ana Dias, said". */
export function roleBeforeListedName({ from, to }: NameMention, text: ListedText): TokenRange | null {
  let end = from;
  while (end > 0 && text.roles.plainTitles.has(lowerAt(text, end - 1))) end--;
  // "le directeur de l'Agence, le Dr Grall"
  const hasOwnArticle = end < from && text.roles.determiners.has(lowerAt(text, end - 1));
  if (hasOwnArticle && wordAt(text, end - 2) === ',') end--;
  if (wordAt(text, end - 1) === ',') return acrossComma(text, end - 1, to);
  const head = headBefore(text, end, 'before-name');
  return head === null ? null : told(text, startOfRole(text, head), end, head);
}

function acrossComma(text: ListedText, end: number, to: number): TokenRange | null {
  const head = headBefore(text, end, 'any');
  if (head === null) return null;
  const start = startOfRole(text, head);
  const before = lowerAt(text, start - 1);
  if (!text.roles.determiners.has(before) || isOfSeveral(text, before)) return null;
  // "Ana Dias, the minister, Tom Lee, ...": what Dias is, unless that was said before her name.
  const isOfOther = wordAt(text, start - 2) === ',' && text.isPerson(start - 3) && !isToldBefore(text, start - 3);
  return isOfOther || !isSetOff(text, start, to) ? null : told(text, start, end, head);
}

/** The role that several share, told of those behind the first: "los ministros Ana Dias y Tom Lee". */
export function sharedListedRole({ from }: NameMention, text: ListedText): TokenRange | null {
  const joins = (at: number) => wordAt(text, at) === ',' || text.roles.and.has(lowerAt(text, at));
  if (!joins(from - 1) || !text.isPerson(from - 2)) return null;
  let first = from - 2;
  const isInRow = (at: number) => text.isPerson(at) || (joins(at) && text.isPerson(at - 1));
  while (first > 0 && from - first < maxShared && isInRow(first - 1)) first--;
  if (isInRow(first - 1)) return null;
  const head = headBefore(text, first, 'before-name');
  if (head === null) return null;
  const start = startOfRole(text, head);
  return text.roles.pluralDeterminers.has(lowerAt(text, start - 1)) ? told(text, start, first, head) : null;
}

/** A mark behind the name closes what the comma before it opened; a verb does where the role is what the clause begins with. */
function isSetOff(text: ListedText, start: number, to: number): boolean {
  if (to >= text.tokens.length || /^[,.;)(–—]$/.test(wordAt(text, to))) return true;
  return (start === 1 || wordAt(text, start - 2) === ',') && text.roles.stops.has(lowerAt(text, to));
}

/** What somebody is stands right before their name, whose last word is at `at`. */
export function isToldBefore(text: ListedText, at: number): boolean {
  let from = at;
  while (from > 0 && text.isPerson(from - 1)) from--;
  const before = wordAt(text, from - 1) === ',' ? from - 1 : from;
  return headBefore(text, before, 'any') !== null;
}

/** "Comme tous les anciens présidents, ...": what several are. */
const isOfSeveral = ({ roles }: ListedText, before: string) =>
  roles.pluralDeterminers.has(before) && !roles.areHeadsCapital;

/** The noun whose role fills the tokens up to `end`: the first one, or right before a name the nearest. */
function headBefore(text: ListedText, end: number, kind: FieldKind): number | null {
  if (text.isPerson(end - 1) || text.roles.namedAfter.has(wordAt(text, end - 1))) return null;
  const isAdjacent = isListedHead(wordAt(text, end - 1), text.roles);
  if (isAdjacent && kind === 'before-name') return end - 1;
  let found = isAdjacent ? end - 1 : null;
  for (let at = end - 2; at >= Math.max(0, end - maxToName); at--) {
    if (text.isPerson(at) || /^[,.;:!?–—]$/.test(wordAt(text, at))) break;
    if (isListedHead(wordAt(text, at), text.roles) && endOfField(text, at + 1, end, kind) === end) found = at;
  }
  return found ?? (isOrigin(text, end - 1) ? end - 1 : null);
}

/** "die Kolumbianerin Ana Rojas": where somebody is from. */
const isOrigin = (text: ListedText, at: number) =>
  text.roles.origins.has(lowerAt(text, at)) && text.roles.determiners.has(lowerAt(text, at - 1));

/** Where the role begins whose noun stands at `head`: at the words before it that belong to it. */
function startOfRole(text: ListedText, head: number): number {
  let start = head;
  while (start > 0 && !text.isPerson(start - 1) && belongsBefore(text, start - 1)) start--;
  return start;
}

/** A word right before a role that is part of it. */
function belongsBefore(text: ListedText, at: number): boolean {
  if (isModifier(text, at) || isOwnerAt(text, at)) return true;
  // "ministra portavoz": two nouns for one office.
  return !text.roles.areHeadsCapital && isListedHead(wordAt(text, at), text.roles);
}

/** "Bayerns Umweltminister": a place in the genitive. */
function isOwnerAt(text: ListedText, at: number): boolean {
  const word = wordAt(text, at);
  if (!isCapitalAt(text, at) || !text.roles.ownerEnding.size) return false;
  for (const ending of text.roles.ownerEnding) {
    const base = word.slice(0, word.length - ending.length).toLowerCase();
    if (word.endsWith(ending) && (cluesOf(base, text.names) & clue.place) !== 0) return true;
  }
  return false;
}

function told(text: ListedText, start: number, end: number, head: number): TokenRange | null {
  const { roles } = text;
  if (roles.doubts.has(lowerAt(text, start - 1)) || roles.doubts.has(lowerAt(text, start))) return null;
  const isAlone = end - start === 1;
  return isAlone && roles.weakHeads.has(lowerAt(text, head)) ? null : { from: start, to: end };
}
