import { norm, prf } from '../score-lib.mjs';

/** The text with straight quotes and single spaces: for finding, not for showing. */
export const flat = (text) => (text ?? '').replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

/** F1 of the words of two strings. */
export function wordF1(a, b) {
  const [own, other] = [norm(a).split(' '), norm(b).split(' ')];
  const left = new Map();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let hit = 0;
  for (const word of own) {
    if (!(left.get(word) > 0)) continue;
    hit++;
    left.set(word, left.get(word) - 1);
  }
  return prf(hit, own.length - hit, other.length - hit).f1;
}

/** The line of a text that holds a string, around it: what the article states. */
export function statedAround(text, part) {
  const whole = flat(text);
  const at = whole.indexOf(flat(part));
  return at < 0 ? '(not in the text)' : `…${whole.slice(Math.max(0, at - 60), at + part.length + 60)}…`;
}
