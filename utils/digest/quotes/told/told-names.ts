import { hasEnding } from '../../language/inflection';
import type { TellingWords } from '../../language/telling-words';
import { type LaidBlock, wordAt } from '../speech-block';
import { endsInPersonNoun, inList, isBreak, isPersonNoun, maxTitles } from './told-words';

/** Words between a noun for somebody and the comma behind which their name stands. */
const maxApposed = 8;

/** The person whose name covers a token, with its first and last token. */
export function personAt(block: LaidBlock, at: number): { person: number; from: number; last: number } | null {
  const person = block.mentions[at]?.person;
  const bounds = block.bounds[at];
  return person == null || !bounds ? null : { person, from: bounds[0], last: bounds[1] };
}

/** The organisation whose name covers a token, and ends or begins there; "Verdi-Sprecher" is somebody and none. */
export function organisationAt(
  block: LaidBlock,
  at: number,
  words: TellingWords,
): { name: string; from: number; last: number } | null {
  const each = block.mentions[at];
  const bounds = block.bounds[at];
  const isNamed =
    each != null &&
    each.person === null &&
    each.mention.kind === 'organisation' &&
    !each.mention.text.split(/\s+/).some((word) => endsInPersonNoun(word.toLowerCase(), words));
  return isNamed && bounds ? { name: each.mention.text, from: bounds[0], last: bounds[1] } : null;
}

/** "de Macron", "Merkels Sprecher": a name that only says whose somebody or something is. */
export function isGoverned(
  block: LaidBlock,
  { from, last }: { from: number; last: number },
  words: TellingWords,
  since = 0,
): boolean {
  // "di papa Francesco": titles and offices stand between.
  let governor = from - 1;
  while (governor > Math.max(since, from - maxTitles - 2) && stepsOver(wordAt(block, governor), words)) governor--;
  // What stands before `since` tells who speaks: "selon".
  if (governor >= since && inList(words.governors, wordAt(block, governor))) return true;
  if (wordAt(block, from - 1) === ',' && isApposedToGoverned(block, from - 2, since, words)) return true;
  if (isOblique(block, from, words) || isOwner(block, { from, last }, words)) return true;
  const before = listedBefore(block, { from, last }, words);
  return before !== null && before.from > since && isGoverned(block, before, words, since);
}

/** "por detrás de Hamilton, Senna y Vettel": the name before it in a list, which governs it as well; null where it is in none. */
function listedBefore(
  block: LaidBlock,
  { from, last }: { from: number; last: number },
  { and }: TellingWords,
): { from: number; last: number } | null {
  const isAnd = (at: number) => inList(and, wordAt(block, at));
  const goesOn = isAnd(last + 1) || wordAt(block, last + 1) === ',';
  const isListed = isAnd(from - 1) || (wordAt(block, from - 1) === ',' && goesOn && personAt(block, last + 2) !== null);
  return isListed ? personAt(block, from - 2) : null;
}

/** "Virtaselle": a case in which nobody speaks. */
const isOblique = (block: LaidBlock, from: number, { obliqueEndings }: TellingWords) =>
  hasEnding(block.mentions[from]?.mention.text ?? '', obliqueEndings);

/** "le plan du président de l'entreprise, Dupont, …": what the name stands beside only says whose something is. */
function isApposedToGoverned(block: LaidBlock, last: number, since: number, words: TellingWords): boolean {
  for (let at = last; at > Math.max(since, last - maxApposed); at--) {
    const word = wordAt(block, at);
    if (isBreak(word) || word === ',' || block.mentions[at]?.person != null) return false;
    if (!isPersonNoun(word, words) || !inList(words.governors, wordAt(block, at - 1))) continue;
    // "um dos autores, Dias, disse"
    return !inList(words.indefinites, wordAt(block, at - 2));
  }
  return false;
}

/** An article or a title, and no preposition that is written alike. */
function stepsOver(word: string, words: TellingWords): boolean {
  if (inList(words.governors, word)) return false;
  return (
    isPersonNoun(word, words) ||
    [words.articles, words.maleTitles, words.femaleTitles].some((list) => inList(list, word))
  );
}

/** "Merkels Sprecher", "Bergs advokat": a name with the ending of an owner, and a noun behind it. */
function isOwner(block: LaidBlock, { from, last }: { from: number; last: number }, words: TellingWords): boolean {
  if (block.mentions[last + 1] != null) return false;
  const text = block.mentions[from]?.mention.text ?? '';
  const isFollowed =
    /^\p{Lu}/u.test(block.tokens[last + 1]?.text ?? '') || isPersonNoun(wordAt(block, last + 1), words);
  return isFollowed && hasEnding(text, words.ownerEndings);
}
