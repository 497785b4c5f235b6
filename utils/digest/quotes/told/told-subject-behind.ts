import type { TellingWords } from '../../language/telling-words';
import type { SpeakerReference } from '../speaker-reference';
import { type LaidBlock, wordAt } from '../speech-block';
import { isGoverned, organisationAt, personAt } from './told-names';
import { inList, isBreak, isPersonNoun, maxTitles, nounReference, pronounReference } from './told-words';

/** Tokens behind a verb among which its subject stands. */
const maxBehind = 20;

/** Who stands behind a verb of saying or a source: "a déclaré la ministre, Anne Dupont"; null where nobody does. */
export function subjectBehind(
  block: LaidBlock,
  from: number,
  end: number,
  words: TellingWords,
  isSource = false,
): SpeakerReference | null {
  const last = Math.min(end, from + maxBehind);
  let at = from;
  // "la" in "ha detto la ministra" opens the subject, though before a verb it is none.
  while (at < last && isFiller(wordAt(block, at), words)) at++;
  const object = isSource ? objectReference(wordAt(block, at), words) : null;
  return (
    object ?? pronounReference(wordAt(block, at), words) ?? namedBehind(block, { from, at, to: last }, words, isSource)
  );
}

/** Tokens behind a verb or a source from `from` up to `to`; what may be its subject begins at `at`. */
interface Stretch {
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** The first person of a stretch whom nothing governs, an organisation that opens it, else the noun that does. */
function namedBehind(
  block: LaidBlock,
  stretch: Stretch,
  words: TellingWords,
  isSource: boolean,
): SpeakerReference | null {
  const phrase: string[] = [];
  let isPhraseOver = false;
  for (let at = stretch.at; at < stretch.to; at++) {
    if (block.isQuoted[at]) break;
    const word = wordAt(block, at);
    if (word === '(') {
      at = behindBrackets(block, at) - 1;
      continue;
    }
    if (isBreak(word) || inList(words.that, word)) break;
    if (word === ',') return beforeComma(block, at, phrase, words, isSource);
    const named = personAt(block, at);
    if (named) {
      if (!isGoverned(block, named, words, stretch.from)) return { kind: 'person', person: named.person };
      // "la fille de Dupont": with the name that it governs the noun is complete.
      isPhraseOver = true;
      at = named.last;
    } else if (!isPhraseOver) {
      const organisation = isSource || !isOnlyArticles(phrase, words) ? null : organisationAt(block, at, words);
      if (organisation) return { kind: 'organisation', name: organisation.name };
      phrase.push(word);
    }
  }
  return subjectNoun(phrase, words);
}

const isOnlyArticles = (phrase: readonly string[], { articles }: TellingWords) =>
  phrase.every((word) => inList(articles, word));

/** Whom a phrase means that a comma ends: who is named behind it, "la ministre, Anne Dupont", else the noun of the phrase. */
function beforeComma(
  block: LaidBlock,
  comma: number,
  phrase: readonly string[],
  words: TellingWords,
  isSource: boolean,
): SpeakerReference | null {
  const person = isUnnamed(phrase, words, isSource) ? null : personBehindTitles(block, comma + 1);
  return person === null ? subjectNoun(phrase, words) : { kind: 'person', person };
}

/** The name behind the comma is not the phrase's: the text leaves open who it is, or a source is a thing. */
function isUnnamed(phrase: readonly string[], words: TellingWords, isSource: boolean): boolean {
  // "selon un ministre, Dupont était …"
  if (phrase.some((word) => inList(words.indefinites, word))) return true;
  // "selon les informations du Monde, Dupont quittera"
  return isSource && phrase.length > 0 && !phrase.some((word) => isPersonNoun(word, words));
}

/** The phrase from where a subject opens in it: "el guarda", "em comunicado o ministério", not "a la prensa". */
function subjectNoun(phrase: readonly string[], words: TellingWords): SpeakerReference | null {
  if (words.articles.size === 0 || words.hasSuffixedArticles) {
    return inList(words.governors, phrase[0] ?? '') ? null : nounReference(phrase);
  }
  const opens = (word: string) => {
    const own = word.replace('’', "'");
    const elided = own.slice(0, own.indexOf("'") + 1);
    return [words.articles, words.indefinites].some((list) => list.has(own) || (elided !== '' && list.has(elided)));
  };
  const from = phrase.findIndex(
    (word, at) => opens(word) && !inList(words.governors, phrase[at - 1] ?? '') && !opens(phrase[at - 1] ?? ''),
  );
  return from < 0 ? null : nounReference(phrase.slice(from));
}

/** Tokens of a bracket that is stepped over. */
const maxBracket = 8;

/** The token behind the bracket that opens at a place; where it is longer, the one behind its mark. */
function behindBrackets(block: LaidBlock, open: number): number {
  for (let at = open; at < open + maxBracket; at++) if (wordAt(block, at) === ')') return at + 1;
  return open + 1;
}

/** The person named at a place, or behind titles there: "M. Dupont"; null where anything else follows. */
function personBehindTitles(block: LaidBlock, from: number): number | null {
  for (let at = from; at <= from + maxTitles; at++) {
    const named = personAt(block, at);
    if (named) return named.person;
    if (!/^\p{L}{1,4}\.?$/u.test(block.tokens[at]?.text ?? '')) return null;
  }
  return null;
}

/** Stands between a verb and its subject: "a également déclaré la ministre". */
const isFiller = (word: string, words: TellingWords) =>
  inList(words.fillers, word) && !inList(words.articles, word) && !inList(words.governors, word);

/** Whom a pronoun behind a source refers to: "selon lui"; null for any other word. */
function objectReference(word: string, { maleObjects, femaleObjects }: TellingWords): SpeakerReference | null {
  if (maleObjects.has(word)) return { kind: 'pronoun', gender: 'male' };
  return femaleObjects.has(word) ? { kind: 'pronoun', gender: 'female' } : null;
}
