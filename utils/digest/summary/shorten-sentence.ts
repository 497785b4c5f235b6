import { hasEnding } from '../language/inflection';
import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';

/** A sentence of more words may lose its last clause, as long as so many are left. */
const [longWords, leastWords] = [35, 14];

/**
 * Where a long sentence may end so that its last clause is left off, UTF-16 units into its block's text; null where it
 * must stay whole.
 *
 * Only the last comma and what follows, where that opens with "with", "after" or a gerund, and turns nothing: no
 * negation, no condition, no source, no quotation.
 */
export function endBeforeTail(sentence: ProseSentence, pack: LanguagePack): number | null {
  const { text, tokens } = sentence;
  if (countWords(tokens) <= longWords || /["“”«»]/.test(text)) return null;
  const comma = tokens.findLastIndex((token) => token.text === ',');
  const last = tokens[comma];
  if (!last || countWords(tokens.slice(0, comma)) < leastWords || !opensTail(sentence, comma + 1, pack)) return null;
  return tokens.slice(comma + 1).some(({ text: word }) => turnsMeaning(word, pack)) ? null : last.start;
}

function opensTail({ tokens, tags }: ProseSentence, at: number, { summary, topics }: LanguagePack): boolean {
  const word = tokens[at]?.text ?? '';
  const isVerb = tags[at] === 'VERB:Part' || tags[at] === 'VERB:Ger';
  return summary.tailOpeners.has(word) || (isVerb && hasEnding(word, topics.nounPhrases?.gerundEndings ?? []));
}

/** "not", "unless", and every verb of saying: it may name the source of all that stands before. */
function turnsMeaning(word: string, { summary, people }: LanguagePack): boolean {
  const lower = word.toLowerCase().replace('’', "'");
  return (
    summary.meaningTurners.has(lower) ||
    hasEnding(lower, summary.negationEndings) ||
    (people?.speech.verbs.has(lower) ?? false)
  );
}

const countWords = (tokens: ProseSentence['tokens']) => tokens.filter(({ isWord }) => isWord).length;
