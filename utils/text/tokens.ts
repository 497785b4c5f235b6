import abbreviations from './abbreviations.json';

/** A word, a number or one mark of punctuation. UTF-16 units into the text it was cut from, `end` exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a letter or a digit. */
  readonly isWord: boolean;
}

/** Letters that may carry a dot of their own: "J." in J. K. Rowling, "Mr.", "Cmdr.". */
const dotted = new Set(
  Object.values(abbreviations)
    .filter((list) => !('isForSentencesOnly' in list))
    .flatMap((list) => [...list.neverEnd, ...list.mayEnd]),
);

// Separators never belong to the class beside them, so that matching is linear.
const pattern =
  /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|[\p{L}\p{M}\p{N}]+(?:[-'’.,&·‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]|\p{M}+/gu;
const wordStart = /^[\p{L}\p{N}]/u;
const isInitials = /^\p{L}(?:\.\p{L})*$/u;
const isNumber = /^\p{N}/u;

function ownsDot(word: string): boolean {
  return isInitials.test(word) || dotted.has(word.toLowerCase());
}

/**
 * The text cut into words, numbers and marks, in order, without white space.
 *
 * A possessive "'s" is a token of its own; initials and known abbreviations keep their dot; a word keeps its inner
 * hyphens and apostrophes (O'Neill, Zuma-Sambudla). Linear in the length of the text. `offset` is where the text begins
 * in the one that positions are counted in.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    const piece = text.slice(start, end);
    tokens.push({ text: piece, start: offset + start, end: offset + end, isWord: wordStart.test(piece) });
  };
  for (const match of text.matchAll(pattern)) {
    let start = match.index;
    const end = start + match[0].length;
    if (!wordStart.test(match[0]) || match[0].includes('://')) {
      push(start, end);
      continue;
    }
    start = splitGlued(text, start, end, push);
    pushWord(text, start, end, push);
  }
  return tokens.filter((token, index) => !(token.text === '.' && tokens[index - 1]?.end === token.end));
}

/** Pushes what stands before a comma or a full stop without a space after it ("end.The"); where the rest starts. */
function splitGlued(text: string, from: number, end: number, push: (start: number, end: number) => void): number {
  let start = from;
  for (let at = from + 1; at < end - 1; at++) {
    const mark = text[at];
    if (mark !== '.' && mark !== ',') continue;
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    const isDecimal = isNumber.test(before) && isNumber.test(after);
    const isGluedSentence = mark === '.' && /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
    if (isDecimal || (mark === '.' && !isGluedSentence)) continue;
    pushWord(text, start, at, push);
    push(at, at + 1);
    start = at + 1;
  }
  return start;
}

function pushWord(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  if (end <= start) return;
  const word = text.slice(start, end);
  if (/['’][sS]$/.test(word) && word.length > 2) {
    push(start, end - 2);
    push(end - 2, end);
  } else if (text[end] === '.' && ownsDot(word)) {
    push(start, end + 1);
  } else {
    push(start, end);
  }
}
