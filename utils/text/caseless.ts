import { alternatives } from './escape-pattern';

/**
 * Reading without regard to case: text and words are both brought to lower case, and the patterns go without the flag `i`.
 * Beside `u` that flag has V8 look up the other cases of every letter of a pattern, which on the click's first page takes
 * about ten times as long as all the rest of compiling it.
 */

/** The text in lower case, each character at its place: "İ", the one whose lower case is longer, becomes "i". */
export const lowered = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** Alternatives of a pattern that reads lowered text. */
export const loweredAlternatives = (words: readonly string[]): string => alternatives(words.map(lowered));

/** What a pattern of lower case finds at its first place; its groups are lowered. */
export const findLowered = (text: string, pattern: RegExp): RegExpExecArray | null => pattern.exec(lowered(text));

/** The text with what a pattern of lower case finds replaced: once, or everywhere where the pattern is global. */
export function replaceLowered(text: string, pattern: RegExp, by: string): string {
  const low = lowered(text);
  const found = pattern.global ? [...low.matchAll(pattern)] : [pattern.exec(low)];
  let replaced = '';
  let end = 0;
  for (const match of found) {
    if (!match) continue;
    replaced += text.slice(end, match.index) + by;
    end = match.index + match[0].length;
  }
  return replaced + text.slice(end);
}

/** The parts of a text between what a global pattern of lower case finds. */
export function splitLowered(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const match of lowered(text).matchAll(pattern)) {
    parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}
