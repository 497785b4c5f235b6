import { countUnspaced } from '@/utils/text/scripts';
import type { QuotationHabits, TermHabits } from '../language/pack';
import type { QuotedStretch } from './scan-quote-marks';

/** Words below which a stretch in marks is a title, a nickname or a scare quote. The annotators of the gold set the same bar. */
const minWords = 3;
/** Letters that do for one word in scripts without spaces. */
const charsPerWord = 2;

/** Whether a text in marks is long enough, and no title, to be what somebody says. */
export function isQuotation(text: string, { hasNounCapitals }: QuotationHabits): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const unspacedChars = countUnspaced(text);
  if (words.length + unspacedChars / charsPerWord < minWords) return false;
  // Where nouns have capitals a short sentence looks like a title; its marks tell.
  return (hasNounCapitals && /[.!?,;:…]/.test(text)) || !isTitle(words);
}

/** "The Tortured Poets Department": every word but the small ones begins with a capital. */
function isTitle(words: readonly string[]): boolean {
  const large = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    large.length >= 2 &&
    words.length <= 10 &&
    large.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)) &&
    words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** Characters of a text behind the mark in which a word may say that a name stood in it. */
const reach = 24;

/** The stretches of a text that are not set in marks as names or terms. */
export function withoutTerms(
  text: string,
  stretches: readonly QuotedStretch[],
  habits: TermHabits | null,
): readonly QuotedStretch[] {
  if (!habits) return stretches;
  const kept: QuotedStretch[] = [];
  // From the end: of several in a row the word behind the last tells of all.
  let isNamed = false;
  let next = text.length;
  for (const stretch of stretches.toReversed()) {
    const behind = text.slice(stretch.end + 1, Math.min(next, stretch.end + 1 + reach));
    isNamed =
      (isNamed && next < text.length && isJoiner(behind, habits)) ||
      startsWithAny(behind, habits.namedBy) ||
      isBehindNamer(text, stretch, behind, habits);
    if (!isNamed && (stretch.isOpen || isSpeech(text, stretch, behind, habits))) kept.unshift(stretch);
    next = stretch.start - 1;
  }
  return kept;
}

/** Words of a name in marks at most. */
const maxNameWords = 9;

/** "Der Film „…“", "le mouvement « … » (1997)": short, with no sentence in it. */
function isBehindNamer(text: string, { start, end }: QuotedStretch, behind: string, { namers }: TermHabits): boolean {
  if (namers.size === 0) return false;
  const inside = text.slice(start, end).trim();
  if (/[.;…]$/.test(inside) || inside.split(/\s+/).length > maxNameWords) return false;
  const before = text
    .slice(Math.max(0, start - 1 - reach), start - 1)
    .toLowerCase()
    .replace(/’/g, "'");
  if (/[,:.!?]\s*$/.test(before)) return false;
  const words = before.split(/[^\p{L}'-]+/u).filter(Boolean);
  return namers.has(words.at(-1) ?? '') || /^\s?\((?:\p{Lu}{2,6}|\d{4})\)/u.test(behind);
}

/** A short paragraph of nothing but words in marks, none of which ends a sentence. */
export const isLoneHeading = (text: string, { start, end }: QuotedStretch): boolean =>
  text.length < maxHeadingChars &&
  /^\s*.?$/.test(text.slice(0, start)) &&
  /^.?\s*$/.test(text.slice(end)) &&
  !/[.!?…,]\s*$/.test(text.slice(start, end));

const maxHeadingChars = 80;

const isJoiner = (between: string, { joiners }: TermHabits) =>
  between
    .replace(/[,、]/g, ' , ')
    .split(/\s+/)
    .every((word) => word === '' || word === ',' || joiners.has(word));

const startsWithAny = (text: string, beginnings: Iterable<string>) => {
  const lower = text.trimStart().toLowerCase();
  return [...beginnings].some((beginning) => lower.startsWith(beginning));
};

function isSpeech(text: string, { start, end }: QuotedStretch, behind: string, habits: TermHabits): boolean {
  const { speechMarks, introducers, followers } = habits;
  if (speechMarks.size === 0) return true;
  if ([...text.slice(start, end)].some((char) => speechMarks.has(char))) return true;
  if (
    introducers.has(
      text
        .slice(0, start - 1)
        .trimEnd()
        .at(-1) ?? '',
    )
  )
    return true;
  return [...followers].some((word) => behind.startsWith(word) && !/^[「『“"]/.test(behind.slice(word.length)));
}
