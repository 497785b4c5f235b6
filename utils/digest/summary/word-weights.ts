import { normalise } from '@/utils/text/fold';
import { unspacedCharacter } from '@/utils/text/scripts';
import { baseForm } from '../language/inflection';
import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';

/** The words of a sentence that carry meaning, folded; in scripts without spaces pairs of letters stand for words. */
export const contentWords = (sentence: Pick<ProseSentence, 'tokens'>, pack: LanguagePack): string[] =>
  contentReader(pack)(sentence);

/** contentWords for the sentences of one text, most of whose words come more than once. */
export function contentReader({ functionWords, summary }: LanguagePack) {
  const known = new Map<string, readonly string[]>();
  const fold = (text: string): readonly string[] => {
    let words = known.get(text);
    if (!words) {
      const all = unspacedCharacter.test(text) ? pairsOf(text) : [baseForm(normalise(text), summary.inflections)];
      words = all.filter((word) => word.length > 1 && !functionWords.has(word));
      known.set(text, words);
    }
    return words;
  };
  return ({ tokens }: Pick<ProseSentence, 'tokens'>): string[] => {
    const all: string[] = [];
    for (const { text, isWord } of tokens) if (isWord) all.push(...fold(text));
    return all;
  };
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
