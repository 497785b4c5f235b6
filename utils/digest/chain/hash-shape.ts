import { hashText } from './hash-text';

/** Of nothing, and what each unit multiplies it by (FNV-1a), as in hashText. */
const [emptyHash, prime] = [0x811c9dc5, 0x01000193];

/**
 * Hashes of the shape of a word ("McDonald" is "XxXxx") and of the same without repeats ("XxXx"): capitals as X, other
 * letters as x, digits as 0, and no more than two of a kind in a row.
 */
export function hashShape(word: string): { shape: number; short: number } {
  let shape = emptyHash;
  let short = emptyHash;
  let last = -1;
  let run = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const isMark = code >= firstMark && code <= lastMark;
    if (code > 127 && !isMark) return hashShapeOfAnyScript(word);
    const kind = isMark ? code : (kinds[code] ?? 0);
    run = kind === last ? run + 1 : 1;
    last = kind;
    // A line break is no character to the "." of the pattern for all scripts, which the weights were learned with.
    const isBreak = kind === 0x0a || kind === 0x0d;
    if (run <= 2 || isBreak) shape = Math.imul(shape ^ kind, prime);
    if (run === 1 || isBreak) short = Math.imul(short ^ kind, prime);
  }
  return { shape, short };
}

/** Dashes, quotation marks and dots, the marks beyond ASCII that most texts have: U+2010 to U+2027. */
const firstMark = 0x2010;
const lastMark = 0x2027;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter.replace(/[A-Z]/, 'X').replace(/[a-z]/, 'x').replace(/[0-9]/, '0').charCodeAt(0);
});

function hashShapeOfAnyScript(word: string): { shape: number; short: number } {
  const shape = word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
  return { shape: hashText(shape), short: hashText(shape.replace(/(.)\1+/g, '$1')) };
}
