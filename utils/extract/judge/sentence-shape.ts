import { countUnspaced } from '@/utils/text/scripts';

/** A label, a prompt or a caption has fewer words. */
const minWords = 8;
/** In scripts that do not part their words: characters. */
const minDenseChars = 14;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const endMark = /[.!?…。！？｡؟۔।॥][”"»“’'」』）)\]]*\s*$/u;
const questionMark = /[?？؟;][”"»“’'」』）)\]]*\s*$/u;
/** An end mark and what closes behind it; a pattern is held against every place of what it is given (characters). */
const maxEndChars = 16;

/** True where a text ends as a sentence does. */
export const hasEndMark = (text: string): boolean => endMark.test(text.slice(-maxEndChars));

export const isQuestion = (text: string): boolean => questionMark.test(text.slice(-maxEndChars));

/** True for a text that ends as a sentence does and has a sentence's length: at least eight words. */
export function isFullSentence(text: string): boolean {
  if (!hasEndMark(text)) return false;
  return countUnspaced(text) >= minDenseChars || (text.match(word)?.length ?? 0) >= minWords;
}
