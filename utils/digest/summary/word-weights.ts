import { normalise } from '@/utils/text/normalise';
import { unspacedCharacter } from '@/utils/text/scripts';
import { baseForm } from '../language/inflection';
import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';

/** The words of a sentence that carry meaning, folded; in scripts without spaces pairs of letters stand for words. */
export function contentWords(
  sentence: Pick<ProseSentence, 'tokens'>,
  { functionWords, summary }: LanguagePack,
): string[] {
  return sentence.tokens
    .filter(({ isWord }) => isWord)
    .flatMap(({ text }) =>
      unspacedCharacter.test(text) ? pairsOf(text) : [baseForm(normalise(text), summary.inflections)],
    )
    .filter((word) => word.length > 1 && !functionWords.has(word));
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
