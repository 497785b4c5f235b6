import abbreviations from './abbreviations.json';

/** A word, a number or one mark of punctuation. UTF-16 units into the text it was cut from, `end` exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a letter or a digit. */
  readonly isWord: boolean;
}

/** What a language glues to a word with an apostrophe. */
export interface TokenRules {
  /** Small words that lose their last letter before a vowel, without the apostrophe and in lower case: "l", "dell". */
  readonly elided: ReadonlySet<string>;
  /** Those of them that as a capital before another are the beginning of a name: "D'Alembert". */
  readonly elidedInNames: ReadonlySet<string>;
  /** Endings of cases stand behind an apostrophe in lower case: "Ankara'da". */
  readonly hasSetOffEndings: boolean;
  /** Abbreviations, which own their dot, in lower case; those of several languages where they are not given. */
  readonly abbreviations?: ReadonlySet<string>;
}

const noRules: TokenRules = { elided: new Set(), elidedInNames: new Set(), hasSetOffEndings: false };

/** Letters that may carry a dot of their own: "J." in J. K. Rowling, "Mr.", "Cmdr.". */
const dotted: ReadonlySet<string> = new Set(
  Object.values(abbreviations)
    .filter((list) => !('isForSentencesOnly' in list))
    .flatMap((list) => [...list.neverEnd, ...list.mayEnd]),
);

/** The abbreviations of a language (ISO 639-1) whose list is complete enough to do without those of others: "hon" is Swedish for "she". */
export function ownAbbreviations(language: string): ReadonlySet<string> | undefined {
  const list = Object.entries(abbreviations).find(([each]) => each === language)?.[1];
  return list && 'areAllKnown' in list ? new Set([...list.neverEnd, ...list.mayEnd]) : undefined;
}

// Separators never belong to the class beside them, so that matching is linear.
const pattern =
  /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|[\p{L}\p{M}\p{N}]+(?:[-'’.,&·‑][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]|\p{M}+/gu;
const wordStart = /^[\p{L}\p{N}]/u;
const isInitials = /^\p{L}(?:\.\p{L})*$/u;
const isNumber = /^\p{N}/u;

function ownsDot(word: string, known: ReadonlySet<string>): boolean {
  return isInitials.test(word) || known.has(word.toLowerCase());
}

/**
 * The text cut into words, numbers and marks, in order, without white space.
 *
 * A possessive "'s" is a token of its own; initials and known abbreviations keep their dot; a word keeps its inner
 * hyphens and apostrophes (O'Neill, Zuma-Sambudla) but for those that `rules` cut. Linear in the length of the text.
 * `offset` is where the text begins in the one that positions are counted in.
 */
export function tokenise(text: string, offset = 0, rules: TokenRules = noRules): Token[] {
  const known = rules.abbreviations ?? dotted;
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
    start = splitGlued(text, start, end, push, known);
    start = splitElided(text, start, end, rules, push);
    const ending = endingAt(text, start, end, rules);
    pushWord(text, start, ending, push, known);
    if (ending < end) push(ending, end);
  }
  return tokens.filter((token, index) => !(token.text === '.' && tokens[index - 1]?.end === token.end));
}

/** Pushes what stands before a comma or a full stop without a space after it ("end.The"); where the rest starts. */
function splitGlued(
  text: string,
  from: number,
  end: number,
  push: (start: number, end: number) => void,
  known: ReadonlySet<string>,
): number {
  let start = from;
  for (let at = from + 1; at < end - 1; at++) {
    const mark = text[at];
    if (mark !== '.' && mark !== ',') continue;
    const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
    const isDecimal = isNumber.test(before) && isNumber.test(after);
    const isGluedSentence = mark === '.' && /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
    if (isDecimal || (mark === '.' && !isGluedSentence)) continue;
    pushWord(text, start, at, push, known);
    push(at, at + 1);
    start = at + 1;
  }
  return start;
}

const apostrophe = /['’]/g;
const capital = /^\p{Lu}/u;

/** Pushes the elided words before a word ("d'", "qu'"), each with its apostrophe; where the word itself starts. */
function splitElided(
  text: string,
  from: number,
  end: number,
  { elided, elidedInNames }: TokenRules,
  push: (start: number, end: number) => void,
): number {
  let start = from;
  if (elided.size === 0) return start;
  apostrophe.lastIndex = start;
  for (let mark = apostrophe.exec(text); mark && mark.index < end - 1; mark = apostrophe.exec(text)) {
    const word = text.slice(start, mark.index);
    const lower = word.toLowerCase();
    const isOfName =
      elidedInNames.has(lower) && capital.test(word) && capital.test(text.slice(mark.index + 1, mark.index + 3));
    if (!elided.has(lower) || isOfName) break;
    push(start, mark.index + 1);
    start = mark.index + 1;
  }
  return start;
}

/** Where the ending of a case begins that an apostrophe sets off; `end` where none is. */
function endingAt(text: string, start: number, end: number, { hasSetOffEndings }: TokenRules): number {
  if (!hasSetOffEndings || !capital.test(text.slice(start, start + 2))) return end;
  const mark = text.slice(start, end).search(/['’]\p{Ll}+$/u);
  return mark > 0 ? start + mark : end;
}

function pushWord(
  text: string,
  start: number,
  end: number,
  push: (start: number, end: number) => void,
  known: ReadonlySet<string>,
): void {
  if (end <= start) return;
  const word = text.slice(start, end);
  if (/['’][sS]$/.test(word) && word.length > 2) {
    push(start, end - 2);
    push(end - 2, end);
  } else if (text[end] === '.' && ownsDot(word, known)) {
    push(start, end + 1);
  } else {
    push(start, end);
  }
}
