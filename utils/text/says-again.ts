import { foldText } from './fold';

/** Share of the words of the shorter that the other has too, from which on one only says the other again. */
const repeatShare = 0.8;

/** Whether two lines, as a standfirst and a sentence, say the same in nearly the same words. */
export function saysAgain(line: string, other: string | null): boolean {
  const [a, b] = [new Set(foldText(line).split(' ')), new Set(foldText(other ?? '').split(' '))];
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.has('') || few.size === 0) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= repeatShare;
}
