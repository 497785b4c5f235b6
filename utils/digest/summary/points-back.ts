import type { LanguagePack } from '../language/pack';
import type { ProseSentence } from '../prose';

/** "…, sagte sie.", "…, a-t-il dit.": who speaks was named before. */
const tellerAtTheEnd = /,["”»“]?\s+(?:\p{L}+\s+|\p{L}+-(?:\p{L}-)?)(\p{L}+)(?:\s+\p{L}+)?[.…]$/u;

const wordAt = ({ tokens }: ProseSentence, at: number) => (tokens[at]?.text ?? '').toLowerCase().replace(/['’].*$/, '');

/** Whether a sentence points at the one before it, so that it cannot stand without: "He", "The move", "So it's", "In May she". */
export function pointsBack(sentence: ProseSentence, pack: LanguagePack): boolean {
  const { tokens, tags, text } = sentence;
  const { summary, people } = pack;
  const at = tokens.findIndex(({ isWord }) => isWord);
  const first = wordAt(sentence, at);
  if (summary.dangling.has(first)) return true;
  if (summary.connective.has(first) && summary.dangling.has(wordAt(sentence, at + 1))) return true;
  const noun = tags[at + 1] === 'ADJ' ? at + 2 : at + 1;
  const isDefinite = people?.grammar.definiteArticles.has(first) ?? false;
  // "The move" points back, "the move to Oslo" says what it is.
  if (
    isDefinite &&
    summary.anaphors.has(wordAt(sentence, noun)) &&
    tags[noun + 1] !== 'ADP' &&
    tags[noun + 1] !== 'PART'
  )
    return true;
  return opensOnPronoun(sentence, pack) || summary.dangling.has(tellerAtTheEnd.exec(text.toLowerCase())?.[1] ?? '');
}

/** Tokens at the beginning in which a pronoun says that somebody was named before. */
const openingTokens = 12;

/** "On Monday he said": a pronoun before the first verb, and nobody before it whom it could mean. */
function opensOnPronoun({ tokens, tags }: ProseSentence, { people }: LanguagePack): boolean {
  if (!people) return false;
  const { femalePronouns, malePronouns, neutralPronouns, possessives, ownPossessives } = people.grammar;
  for (let at = 0; at < Math.min(tokens.length, openingTokens); at++) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (/^["“”«»]$/.test(word) || tags[at] === 'PROPN' || (tags[at] === 'NOUN' && at < 2)) return false;
    const isPossessive = possessives.has(word) && !ownPossessives.has(word);
    const isPronoun = femalePronouns.has(word) || malePronouns.has(word) || neutralPronouns.has(word);
    // "When she was five, Ana Dias": told right after.
    if (isPronoun || isPossessive) return !isNamedAfter(tokens, tags, at);
    if (tags[at] === 'VERB:Fin' || tags[at] === 'AUX:Fin') return false;
  }
  return false;
}

function isNamedAfter(tokens: ProseSentence['tokens'], tags: ProseSentence['tags'], from: number): boolean {
  for (let at = from + 1; at < from + openingTokens; at++) {
    if (tokens[at]?.text === ',' && (tags[at + 1] === 'PROPN' || tags[at + 1] === 'DET')) return true;
  }
  return false;
}
