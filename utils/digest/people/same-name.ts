import type { TaggingWords } from '../language/people-words';
import { surnameOf } from './name-words';
import { isSameForename } from './same-forename';

/** "joe biden" and "joseph r biden": the same surname, forenames that may be one, and nothing between them that differs. */
export function isSameName(a: readonly string[], b: readonly string[], names: TaggingWords): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isRun(short, long) && short.length > 1) return true;
  if (surnameOf(a, names) !== surnameOf(b, names)) return isMisspelt(a, b);
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  if (!isSameForename(first, other)) return isMisspelt(a, b);
  const [middleA, middleB] = [middle(a, names), middle(b, names)];
  return middleA.length === 0 || middleB.length === 0 || middleA.some((x) => middleB.some((y) => isSameForename(x, y)));
}

function middle(words: readonly string[], names: TaggingWords): readonly string[] {
  return words.slice(1, -surnameOf(words, names).split(' ').length);
}

function isRun(short: readonly string[], long: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => long[at + i] === word)) return true;
  }
  return false;
}

/** One letter wrong in a long name of the same number of words, all other words the same: Mohamed and Mohammed Salah. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const at = a.findIndex((word, i) => word !== b[i]);
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  if (Math.min(x.length, y.length) < 6 || !isOneEdit(x, y)) return false;
  return a.every((word, i) => i === at || word === b[i]);
}

function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}
