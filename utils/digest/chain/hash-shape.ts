import { hashText } from './hash-text';

/** Hashes of the shape of a word ("McDonald" is "XxXxx") and of the same without repeats ("XxXx"). */
export function hashShape(word: string): { shape: number; short: number } {
  const shape = shapeOf(word);
  return { shape: hashText(shape), short: hashText(shape.replace(/(.)\1+/g, '$1')) };
}

/** Capitals as X, other letters as x, digits as 0, and no more than two of a kind in a row. */
function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const isMark = code >= firstMark && code <= lastMark;
    if (code > 127 && !isMark) return shapeOfAnyScript(word);
    const kind = isMark ? (word[at] ?? '') : (kinds[code] ?? '');
    run = kind === last ? run + 1 : 1;
    last = kind;
    // A line break is no character to the "." of the pattern for all scripts, which the weights were learned with.
    if (run <= 2 || kind === '\n' || kind === '\r') shape += kind;
  }
  return shape;
}

/** Dashes, quotation marks and dots, the marks beyond ASCII that most texts have: U+2010 to U+2027. */
const firstMark = 0x2010;
const lastMark = 0x2027;

const kinds = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter >= 'A' && letter <= 'Z') return 'X';
  if (letter >= 'a' && letter <= 'z') return 'x';
  return letter >= '0' && letter <= '9' ? '0' : letter;
});

const shapeOfAnyScript = (word: string) =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
