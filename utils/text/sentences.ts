import abbreviations from './abbreviations.json';
import functionWords from './function-words.json';
import starters from './sentence-starters.json';

/** UTF-16 units into the text, `end` exclusive, no white space at either end. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Longest sentence handed on; what runs on without an end is cut at a space. Guards the analysers, not the reader. */
const maxSentenceChars = 2_000;

/** What a language writes with a dot inside a sentence. */
interface Dots {
  readonly neverEnd: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  /** "am 3. Mai", and letters alone: "z. B.". */
  readonly hasOrdinals: boolean;
}

const known = new Map<string, Dots>(
  Object.entries(abbreviations).map(([language, list]) => [
    language,
    {
      neverEnd: new Set<string>(list.neverEnd),
      mayEnd: new Set<string>(list.mayEnd),
      hasOrdinals: 'hasOrdinals' in list && list.hasOrdinals,
    },
  ]),
);
const frequent = new Map(Object.entries(functionWords).map(([language, list]) => [language, new Set(list.split(' '))]));
/** Words by which a sentence is known to begin. */
const starting = new Map([
  ...frequent,
  ...Object.entries(starters).map(([language, list]) => [language, new Set(list)] as const),
]);

const enders = /[.!?…。！？．।॥۔؟]+/gu;
const closers = /["'”’)\]»›」』“]/u;
const openers = /^[\s]*["'“‘«‹(„‚「『¡¿[\-–—]*\s*/u;
const isLower = /^\p{Ll}/u;
const isUpperOrDigit = /^[\p{Lu}\p{Lt}\p{N}]/u;
const isLetterWithoutCase = /^\p{Lo}/u;

/**
 * Where the sentences of a text stand, in order. A line break always ends one.
 *
 * A language whose abbreviations are known by rules of our own (initials, decimals, ellipses, quotes that run past the
 * full stop); any other by Intl.Segmenter. Linear in the length of the text.
 */
export function splitSentences(text: string, language: string | null = 'en'): Sentence[] {
  const primary = (language ?? 'en').slice(0, 2).toLowerCase();
  const ends = known.has(primary) ? endsByRule(text, primary) : endsBySegmenter(text, primary);
  return cutAt(text, ends);
}

/** Made once for each language: making one takes longer than splitting an article with it. */
const segmenters = new Map<string, Intl.Segmenter>();

/** "J.D. ": initials of a name at the end of what a segmenter takes for a sentence. */
const initialBefore = /(?:^|[\s.])\p{Lu}\.\s*$/u;
const maxInitialChars = 8;

function endsBySegmenter(text: string, language: string): number[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)]
    .map(({ index, segment }) => index + segment.length)
    .filter((end) => !initialBefore.test(text.slice(Math.max(0, end - maxInitialChars), end)));
}

function endsByRule(text: string, language: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(enders)) {
    let end = match.index + match[0].length;
    while (end < text.length && closers.test(text[end] ?? '') && !opensNext(text, end)) end++;
    // « Nous attendons. »: French sets a space before the closing mark.
    const guillemet = /^[\s\u00a0\u202f]»/.exec(text.slice(end, end + 2));
    if (guillemet) end += guillemet[0].length;
    const rest = text.slice(end, end + 60);
    if (rest === '') continue;
    if (
      /^\s/.test(rest)
        ? isEnd(text, match.index, match[0], rest, language)
        : isGlued(text, match.index, rest, match[0], language)
    ) {
      ends.push(end);
    }
  }
  return ends;
}

/** A mark that stands after white space or right before a letter opens the next sentence rather than closing this one. */
function opensNext(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at + 1] ?? '') && /["'“]/.test(text[at] ?? '');
}

/** "…the end.The next": extraction lost the space. */
function isGlued(text: string, dot: number, rest: string, mark: string, language: string): boolean {
  if (mark.length > 1 || !/\p{Ll}{3}["”’)]?$/u.test(text.slice(Math.max(0, dot - 4), dot))) return false;
  const next = /^["“]?(\p{Lu}\p{Ll}*)[\s'’,]/u.exec(rest)?.[1];
  if (next === undefined) return false;
  // "Table.Briefings": a name, unless a word follows that any sentence may open with.
  const isBehindName = /\p{Lu}[\p{L}’'-]*$/u.test(text.slice(Math.max(0, dot - 30), dot));
  return !isBehindName || (starting.get(language)?.has(next.toLowerCase()) ?? false);
}

function isEnd(text: string, dot: number, mark: string, rest: string, language: string): boolean {
  const next = rest.replace(openers, '');
  if (next === '' || /^\s*\n/.test(rest)) return true;
  if (isLetterWithoutCase.test(next)) return mark !== '.' || !isAbbreviation(text, dot, next, language);
  if (isLower.test(next)) {
    // iPhone, eBay: a lower-case name may open a sentence; a lower-case word after a full stop otherwise goes on.
    return /^\p{Ll}\p{Lu}/u.test(next);
  }
  if (!isUpperOrDigit.test(next) && !/^[$€£#@]/.test(next)) return mark !== '...' && mark !== '…';
  if (mark !== '.') return true;
  return !isAbbreviation(text, dot, next, language);
}

/** True if the dot belongs to the word before it and the sentence goes on. */
function isAbbreviation(text: string, dot: number, next: string, language: string): boolean {
  const before = /[\p{L}\p{M}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, dot - 30), dot))?.[0] ?? '';
  const word = before.toLowerCase();
  if (word === '') return false;
  const list = known.get(language);
  if (list?.neverEnd.has(word)) return true;
  if (list?.hasOrdinals && /^(?:\d{1,2}|\p{L})$/u.test(word)) return true;
  const nextWord = /^[\p{L}'’]+/u.exec(next)?.[0] ?? '';
  const isStarter = starting.get(language)?.has(nextWord.toLowerCase()) ?? false;
  if (/^\p{Lu}$/u.test(before)) return !isStarter;
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(before) || list?.mayEnd.has(word)) {
    if (/^\p{N}/u.test(next)) return word === 'no' || word === 'nos' || isMonth.test(word);
    return !isStarter;
  }
  return false;
}

const isMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

function cutAt(text: string, ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  const add = (from: number, to: number) => {
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    while (end - start > maxSentenceChars) {
      const cut = cutPoint(text, start, start + maxSentenceChars);
      sentences.push({ start, end: cut });
      start = cut;
      while (start < end && /\s/.test(text[start] ?? '')) start++;
    }
    if (end > start) sentences.push({ start, end });
  };
  let from = 0;
  const breaks = [...text.matchAll(/\n+/g)].map((match) => match.index);
  for (const end of [...ends, ...breaks, text.length].sort((a, b) => a - b)) {
    if (end > from) add(from, end);
    from = Math.max(from, end);
  }
  return sentences;
}

/** The last space before `to`, or `to` itself, never inside a surrogate pair. */
function cutPoint(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  if (space > from + maxSentenceChars / 2) return space;
  return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to;
}
