import { clue, cluesOf } from '../../names/name-lists';
import { endsAs, isListedHead } from './listed-heads';
import { isCapitalAt, type ListedText, lowerAt, wordAt } from './listed-text';

/** What a field may hold: all that the language has, or no more than an office's own words right before a name. */
export type FieldKind = 'any' | 'before-name';

/** Tokens at most in what follows the noun of a role: "of the federal office for ships and harbours". */
const maxField = 16;

/**
 * Where the field ends that begins at `from`, right behind the noun of a role: adjectives, names, and phrases with one of
 * the language's prepositions; `from` where there is none. Reads no further than `limit`.
 */
export function endOfField(text: ListedText, from: number, limit: number, kind: FieldKind): number {
  const stop = Math.min(limit, from + maxField, text.tokens.length);
  let at = from;
  while (at < stop) {
    const next = stepOver(text, at, stop, kind);
    if (next === at) break;
    at = next;
  }
  return at;
}

function stepOver(text: ListedText, at: number, stop: number, kind: FieldKind): number {
  const { roles } = text;
  const lower = lowerAt(text, at);
  if (text.isPerson(at) || roles.stops.has(lower)) return at;
  if (wordAt(text, at) === '(') return overAcronym(text, at, stop);
  if (/^["“„«»”]$/.test(wordAt(text, at))) return overQuoted(text, at, stop);
  const joins = kind === 'any' ? roles.fieldPrepositions : roles.ownPrepositions;
  if (joins.has(lower)) return overPhrase(text, at + 1, stop, kind) ?? at;
  if (roles.and.has(lower)) return overJoined(text, at, stop, kind);
  if (isInName(text, at)) return at + 1;
  return isAdjective(text, at) || isNamePart(text, at, kind) ? at + 1 : at;
}

/** A number or a stroke within a name: "Formel 1", "CDU/CSU". */
function isInName(text: ListedText, at: number): boolean {
  const word = wordAt(text, at);
  if (word === '/') return /^\p{Lu}/u.test(wordAt(text, at + 1));
  return /^\d{1,3}$/.test(word) && isCapitalAt(text, at - 1);
}

/** Past articles, adjectives and the noun behind a preposition; null where no noun is there. */
function overPhrase(text: ListedText, from: number, stop: number, kind: FieldKind): number | null {
  const { roles } = text;
  let at = from;
  while (at < stop && roles.fieldArticles.has(lowerAt(text, at))) at++;
  while (at + 1 < stop && isModifier(text, at) && text.tokens[at + 1]?.isWord && !isBoundary(text, at + 1)) at++;
  if (at >= stop) return null;
  if (text.isPerson(at)) {
    if (kind === 'before-name') return null;
    while (at < stop && text.isPerson(at)) at++;
    return at;
  }
  if (/^["“„«]$/.test(wordAt(text, at))) {
    const end = overQuoted(text, at, stop);
    return end > at ? end : null;
  }
  return text.tokens[at]?.isWord && !isBoundary(text, at) ? at + 1 : null;
}

/** "of the economy and of finance", "founder and head of": what "and" joins to the field. */
function overJoined(text: ListedText, at: number, stop: number, kind: FieldKind): number {
  const { roles } = text;
  const next = lowerAt(text, at + 1);
  if (text.isPerson(at + 1)) return at;
  if (roles.fieldPrepositions.has(next)) return overPhrase(text, at + 2, stop, kind) ?? at;
  if (isListedHead(wordAt(text, at + 1), roles)) return at + 2;
  return isCapitalAt(text, at + 1) && isCapitalAt(text, at - 1) ? at + 2 : at;
}

/** "(ARS)": an acronym in brackets behind what it stands for. */
function overAcronym(text: ListedText, at: number, stop: number): number {
  const isShort = /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(wordAt(text, at + 1)) && wordAt(text, at + 2) === ')';
  return isShort && at + 3 <= stop ? at + 3 : at;
}

/** Words at most between quotation marks in a role. */
const maxQuoted = 10;

/** A title in quotation marks; `at` where the marks do not close soon. */
function overQuoted(text: ListedText, at: number, stop: number): number {
  for (let close = at + 2; close < Math.min(stop, at + maxQuoted); close++) {
    if (/^["”“»]$/.test(wordAt(text, close))) return close + 1;
  }
  return at;
}

/** Small words that no field goes on over. */
function isBoundary(text: ListedText, at: number): boolean {
  const { roles } = text;
  const lower = lowerAt(text, at);
  return (
    roles.stops.has(lower) ||
    roles.fieldPrepositions.has(lower) ||
    roles.and.has(lower) ||
    roles.determiners.has(lower) ||
    roles.copulas.has(lower)
  );
}

/** A word before the noun of a role that belongs to it: "former", "German". */
export function isModifier(text: ListedText, at: number): boolean {
  const { roles } = text;
  const lower = lowerAt(text, at);
  if (roles.premodifiers.has(lower)) return true;
  return endsAs(lower, roles.endingsBefore) && !roles.notModifiers.has(lower) && !isBoundary(text, at);
}

/** A word behind the noun of a role that belongs to it: "russe". */
export function isAdjective(text: ListedText, at: number): boolean {
  const { names, roles } = text;
  const lower = lowerAt(text, at);
  if (!/^\p{Ll}/u.test(wordAt(text, at)) || roles.notModifiers.has(lower) || isBoundary(text, at)) return false;
  return names.demonyms.has(lower) || endsAs(lower, roles.endingsAfter);
}

/** A word with a capital that is not somebody: the name of a party, a firm, a country behind the noun. */
function isNamePart(text: ListedText, at: number, kind: FieldKind): boolean {
  if (!isCapitalAt(text, at) || text.isPerson(at)) return false;
  if (text.roles.areHeadsCapital && isListedHead(wordAt(text, at), text.roles)) return false;
  const clues = cluesOf(lowerAt(text, at), text.names);
  return (clues & clue.calendar) === 0 && (kind === 'any' || (clues & clue.commonNoun) === 0);
}
