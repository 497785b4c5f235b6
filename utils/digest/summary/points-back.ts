import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';

/** "…, sagte sie.", "…, a-t-il dit.": who speaks was named before. */
const tellerAtTheEnd = /,["”»“]?\s+(?:\p{L}+\s+|\p{L}+-(?:\p{L}-)?)(\p{L}+)(?:\s+\p{L}+)?[.…]$/u;

/** Whether a sentence points at the one before it, so that it cannot stand without: "He", "The move", "So it's". */
export function pointsBack({ tokens, tags, text }: ProseSentence, { summary, people }: LanguagePack): boolean {
  const at = tokens.findIndex(({ isWord }) => isWord);
  const wordAt = (place: number) => (tokens[place]?.text ?? '').toLowerCase().replace(/['’].*$/, '');
  const first = wordAt(at);
  if (summary.dangling.has(first)) return true;
  if (summary.connective.has(first) && summary.dangling.has(wordAt(at + 1))) return true;
  const noun = tags[at + 1] === 'ADJ' ? at + 2 : at + 1;
  const isDefinite = people?.grammar.definiteArticles.has(first) ?? false;
  // "The move" points back, "the move to Oslo" says what it is.
  if (isDefinite && summary.anaphors.has(wordAt(noun)) && tags[noun + 1] !== 'ADP' && tags[noun + 1] !== 'PART')
    return true;
  return summary.dangling.has(tellerAtTheEnd.exec(text.toLowerCase())?.[1] ?? '');
}
