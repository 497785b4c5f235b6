import functionWords from '@/utils/text/function-words.json';
import { normalise } from '@/utils/text/normalise';
import type { ProseSentence } from '../prose';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const listed = new Map(Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]));

/** The words of a sentence that carry meaning, folded; in scripts without spaces pairs of letters stand for words. */
export function contentWords(sentence: ProseSentence, language: string): string[] {
  const stops = listed.get(language);
  return sentence.tokens
    .filter(({ isWord }) => isWord)
    .flatMap(({ text }) => (unspaced.test(text) ? pairsOf(text) : [stemmed(normalise(text))]))
    .filter((word) => word.length > 1 && !stops?.has(word));
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** Plural and possessive endings off: enough to match words with each other. */
function stemmed(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
