import type { QuotationHabits } from '../language/pack';

/** What stands between a pair of marks; UTF-16 units into the text, `end` exclusive, the marks left out. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** No closing mark before the block ends: the quotation may go on in the next block. */
  readonly isOpen: boolean;
  /** Set in single marks, which also serve as apostrophes. */
  readonly isSingle: boolean;
}

const singles = new Set(['‘', '‚', "'"]);
/** A single-quoted stretch runs over a few sentences at most; beyond, the mark was an apostrophe. */
const maxSingleChars = 600;
/** An apostrophe and what it clips are shorter. */
const maxElisionChars = 7;

const isSpaceOrOpening = (char: string) => char === '' || /[\s([{—–\-:,“„«「『"‘/…]/u.test(char);
/** White space, a bracket or the head of the text before it, a letter behind it: a mark opens there whatever its shape. */
const isOpeningPlace = (text: string, at: number) =>
  /^[\s([{—–]?$/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}¿¡[(…]/u.test(text[at + 1] ?? '');
const newline = 0x0a;
/** White space, a digit or a letter of ASCII. */
const isPlain = (code: number) =>
  code <= 0x20 || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char);

/** The outermost quoted stretches of a block's text, in order. Linear in its length for any number of marks. */
export function scanQuoteMarks(text: string, habits: QuotationHabits): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const exhausted = new Set<string>();
  /** Marks that none of their own kind closes any more: looked for once, or a text of many would be read as often. */
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    // Of what a text is mostly made of nothing is a mark: letters, digits and white space of ASCII.
    if (isPlain(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    const closers = habits.pairs.get(mark);
    if (!closers || exhausted.has(mark) || !opens(text, at, mark, habits)) continue;
    const isSingle = singles.has(mark);
    const own = isSingle || unclosed.has(mark) ? null : closeOf(text, at, mark, habits);
    if (own === null && !isSingle) unclosed.add(mark);
    const other = () => (mark === '"' ? null : closeOfOtherKind(text, at));
    const end = isSingle ? closeOfSingle(text, at, closers, habits) : (own ?? other());
    if (end !== null) {
      found.push({ start: at + 1, end, isOpen: false, isSingle });
      at = end;
    } else if (!isSingle) {
      exhausted.add(mark);
      if (mark !== '»' && isWholeRest(text, at)) {
        found.push({ start: at + 1, end: text.trimEnd().length, isOpen: true, isSingle });
        break;
      }
    }
  }
  return found;
}

function opens(text: string, at: number, mark: string, { elision }: QuotationHabits): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (mark === '「' || mark === '『') return true;
  if (mark === '»') return isSpaceOrOpening(before) && isLetter(after);
  if (mark === '”') return isOpeningPlace(text, at);
  if (mark === '"') return (isSpaceOrOpening(before) || !isLetter(before)) && after !== '' && !/\s/.test(after);
  if (singles.has(mark))
    return isSpaceOrOpening(before) && isLetter(after) && !elision.test(text.slice(at, at + maxElisionChars));
  return after !== '';
}

/** Marks that open and those that close whatever they open by rule, a straight one both. */
const [anyOpening, anyClosing] = [/[“«„"]/, /[”»"]/];

/**
 * Where a mark stands that closes the quotation opened at `from` though it is of another kind, «Q” as some type it: the first
 * that closes none opened inside, with a word before it. Null where there is none.
 */
function closeOfOtherKind(text: string, from: number): number | null {
  let inside = 0;
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (anyOpening.test(char) && isOpeningPlace(text, at)) inside++;
    else if (anyClosing.test(char) && !isLetter(text[at + 1] ?? '') && !/\s/.test(text[at - 1] ?? '')) {
      if (inside === 0) return at;
      inside--;
    }
  }
  return null;
}

/** Where the mark stands that closes the quotation opened at `from`; null where the text has none. */
function closeOf(text: string, from: number, mark: string, habits: QuotationHabits): number | null {
  const closers = habits.pairs.get(mark) ?? new Set();
  let depth = 0;
  let other: number | null = null;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code) && code !== newline) continue;
    const char = text[at] ?? '';
    if (char === '\n' && mark === '"') return null;
    if (char === mark && closers.has(char) && opensNext(text, at)) {
      if (other !== null) return other;
      continue;
    }
    const step = stepAt(text, at, mark, habits);
    if (step < 0 && depth === 0) return at;
    depth += step;
    if (step === 0 && habits.mixesMarks && isMixedClose(text, at)) other ??= at;
  }
  return null;
}

/** A mark that opens as it closes opens the next quotation where white space stands before it and a letter after it. */
const opensNext = (text: string, at: number) => isSpaceOrOpening(text[at - 1] ?? '') && isLetter(text[at + 1] ?? '');

/** A single mark with a word before it, which may close what a straight mark opened: "The plan is dead’. */
const isMixedClose = (text: string, at: number) => /['’]/.test(text[at] ?? '') && !/\s/.test(text[at - 1] ?? '');

/** 1 where a quotation within the one of `mark` opens, -1 where one of them closes, 0 for any other character. */
function stepAt(text: string, at: number, mark: string, { pairs }: QuotationHabits): -1 | 0 | 1 {
  const char = text[at] ?? '';
  if (pairs.get(mark)?.has(char)) return char !== mark && pairs.has(char) && isOpeningPlace(text, at) ? 1 : -1;
  // “ set at the head of a quotation's next paragraph within one block opens nothing new.
  return char === mark && mark !== '"' && mark !== '“' ? 1 : 0;
}

function closeOfSingle(
  text: string,
  from: number,
  closers: ReadonlySet<string>,
  { pluralEndings }: QuotationHabits,
): number | null {
  let fallback: number | null = null;
  for (let at = from + 1; at < Math.min(text.length, from + maxSingleChars); at++) {
    const char = text[at] ?? '';
    if (char === '\n') break;
    if (!closers.has(char) || isLetter(text[at + 1] ?? '') || /\s/.test(text[at - 1] ?? '')) continue;
    // "the workers' rights": a plural possessive unless a mark of punctuation stands beside it.
    const isPossessive =
      pluralEndings.has((text[at - 1] ?? '').toLowerCase()) && /^.\s\p{Ll}/u.test(text.slice(at, at + 3));
    if (!isPossessive) return at;
    fallback ??= at;
  }
  return fallback;
}

/** True where an unclosed mark opens the block or follows a colon or a comma: a quotation that runs on. */
function isWholeRest(text: string, at: number): boolean {
  return /(?:^|[:,.!?”"]\s*)$/.test(text.slice(Math.max(0, at - 3), at).trimStart());
}
