import { normalise } from '@/utils/text/normalise';
import { baseForm } from '../language/inflection';
import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a sentence that carry meaning, folded; in scripts without spaces pairs of letters stand for words. */
export function contentWords(sentence: ProseSentence, { functionWords, summary }: LanguagePack): string[] {
  return sentence.tokens
    .filter(({ isWord }) => isWord)
    .flatMap(({ text }) => (unspaced.test(text) ? pairsOf(text) : [baseForm(normalise(text), summary.inflections)]))
    .filter((word) => word.length > 1 && !functionWords.has(word));
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
