import { hasEnding } from '../../language/inflection';
import type { TellingWords } from '../../language/telling-words';
import type { Words } from '../../language/words';
import type { SpeakerReference } from '../speaker-reference';
import { type LaidBlock, wordAt } from '../speech-block';
import type { TellingVerb } from '../telling-verb';

/** Tokens behind a verb among which its subject stands, and words of it at most. */
const maxBehind = 20;
const maxPhrase = 8;
/** Titles between a comma and the name it sets off: ", M. Dupont". */
const maxTitles = 2;
/** Words between a noun for somebody and the comma behind which their name stands. */
const maxApposed = 8;

const isBreak = (word: string) => /^[.;:!?()“”"„«»]$/.test(word);
const inList = (list: Words, word: string) => list.has(word.replace('’', "'"));

/** The person whose name covers a token, with its first and last token. */
export function personAt(block: LaidBlock, at: number): { person: number; from: number; last: number } | null {
  const person = block.mentions[at]?.person;
  const bounds = block.bounds[at];
  return person == null || !bounds ? null : { person, from: bounds[0], last: bounds[1] };
}

/** The organisation whose name covers a token, and ends or begins there. */
function organisationAt(block: LaidBlock, at: number): { name: string; from: number; last: number } | null {
  const each = block.mentions[at];
  const bounds = block.bounds[at];
  const isNamed = each != null && each.person === null && each.mention.kind === 'organisation';
  return isNamed && bounds ? { name: each.mention.text, from: bounds[0], last: bounds[1] } : null;
}

/** Nothing but an article stands between a name and where its sentence or clause begins. */
function opensClause(block: LaidBlock, from: number, start: number, words: TellingWords): boolean {
  const at = inList(words.articles, wordAt(block, from - 1)) ? from - 1 : from;
  return (
    at === start || (at > start && (/^[,;:]$/.test(wordAt(block, at - 1)) || inList(words.that, wordAt(block, at - 1))))
  );
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
  return isOwner(block, { from, last }, words);
}

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

const isPersonNoun = (word: string, { personNouns, roles }: TellingWords) =>
  inList(personNouns, word) || (roles?.heads.has(word) ?? false);

/** An article or a title, and no preposition that is written alike. */
function stepsOver(word: string, words: TellingWords): boolean {
  if (inList(words.governors, word)) return false;
  return (
    isPersonNoun(word, words) ||
    [words.articles, words.maleTitles, words.femaleTitles].some((list) => inList(list, word))
  );
}

/** "Merkels Sprecher": a name with the ending of an owner, and a noun behind it. */
function isOwner(
  block: LaidBlock,
  { from, last }: { from: number; last: number },
  { ownerEndings }: TellingWords,
): boolean {
  const text = block.mentions[from]?.mention.text ?? '';
  const isFollowed = /^\p{Lu}/u.test(block.tokens[last + 1]?.text ?? '') && block.mentions[last + 1] == null;
  return isFollowed && hasEnding(text, ownerEndings);
}

export const pronounReference = (word: string, words: TellingWords): SpeakerReference | null => {
  if (inList(words.malePronouns, word)) return { kind: 'pronoun', gender: 'male' };
  if (inList(words.femalePronouns, word)) return { kind: 'pronoun', gender: 'female' };
  return inList(words.otherPronouns, word) ? { kind: 'pronoun', gender: 'neutral' } : null;
};

const isFiller = (word: string, words: TellingWords) =>
  inList(words.fillers, word) && !inList(words.articles, word) && !inList(words.governors, word);

/** "selon lui". */
function objectReference(word: string, { maleObjects, femaleObjects }: TellingWords): SpeakerReference | null {
  if (maleObjects.has(word)) return { kind: 'pronoun', gender: 'male' };
  return femaleObjects.has(word) ? { kind: 'pronoun', gender: 'female' } : null;
}

/** Who stands behind a verb of saying or a source: "a déclaré la ministre, Anne Dupont"; null where nobody does. */
export function subjectBehind(
  block: LaidBlock,
  from: number,
  end: number,
  words: TellingWords,
  isSource = false,
): SpeakerReference | null {
  const phrase: string[] = [];
  let isOver = false;
  let at = from;
  // "la" in "ha detto la ministra" opens the subject, though before a verb it is none.
  while (at < Math.min(end, from + maxBehind) && isFiller(wordAt(block, at), words)) at++;
  const pronoun =
    (isSource ? objectReference(wordAt(block, at), words) : null) ?? pronounReference(wordAt(block, at), words);
  if (pronoun) return pronoun;
  for (; at < Math.min(end, from + maxBehind); at++) {
    const word = wordAt(block, at);
    if (block.isQuoted[at]) break;
    if (word === '(') {
      at = behindBrackets(block, at) - 1;
      continue;
    }
    if (isBreak(word) || inList(words.that, word)) break;
    const named = personAt(block, at);
    if (named && !isGoverned(block, named, words, from)) return { kind: 'person', person: named.person };
    const organisation = phrase.every((each) => inList(words.articles, each)) ? organisationAt(block, at) : null;
    if (organisation && !named && !isOver && !isSource) return { kind: 'organisation', name: organisation.name };
    if (word === ',') {
      // "selon un ministre, Dupont était …": somebody whom the text does not name.
      const isNobody =
        phrase.some((each) => inList(words.indefinites, each)) ||
        // "selon les informations du Monde, Dupont quittera"
        (isSource && phrase.length > 0 && !phrase.some((each) => isPersonNoun(each, words)));
      const next = isNobody ? null : personBehindTitles(block, at + 1);
      return next === null ? subjectNoun(phrase, words) : { kind: 'person', person: next };
    }
    if (named) isOver = true;
    if (!isOver) phrase.push(word);
    if (named) at = named.last;
  }
  return subjectNoun(phrase, words);
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

function behindBrackets(block: LaidBlock, open: number): number {
  for (let at = open; at < open + 8; at++) if (wordAt(block, at) === ')') return at + 1;
  return open + 1;
}

function personBehindTitles(block: LaidBlock, from: number): number | null {
  for (let at = from; at <= from + maxTitles; at++) {
    const named = personAt(block, at);
    if (named) return named.person;
    if (!/^\p{L}{1,4}\.?$/u.test(block.tokens[at]?.text ?? '')) return null;
  }
  return null;
}

const nounReference = (phrase: readonly string[]): SpeakerReference | null =>
  phrase.length === 0 ? null : { kind: 'noun', words: phrase.slice(0, maxPhrase) };

/** Who stands before a verb of saying, from token `start` on: the name or pronoun nearest to it, or the noun right before it. */
export function subjectBefore(
  block: LaidBlock,
  start: number,
  verb: TellingVerb,
  words: TellingWords,
): SpeakerReference | null {
  let at = verb.from - 1;
  while (at >= start && (inList(words.fillers, wordAt(block, at)) || inList(words.negations, wordAt(block, at)))) at--;
  const pronoun = pronounReference(wordAt(block, at), words);
  if (pronoun) return pronoun;
  const organisation = organisationAt(block, at);
  if (organisation && opensClause(block, organisation.from, start, words)) {
    return { kind: 'organisation', name: organisation.name };
  }
  for (let i = at; i >= start; i--) {
    if (block.isQuoted[i]) break;
    // "Er sagte, …, und fügte hinzu": the pronoun further back.
    const distant = pronounReference(wordAt(block, i), words);
    if (distant?.kind === 'pronoun' && distant.gender !== 'neutral') return distant;
    const named = personAt(block, i);
    if (!named) continue;
    if (!isGoverned(block, named, words)) return { kind: 'person', person: named.person };
    i = named.from;
  }
  return null;
}

/** The noun phrase that ends right before a verb: "le ministre de la Défense a dit"; null where a preposition governs it. */
export function nounBefore(
  block: LaidBlock,
  start: number,
  verb: number,
  words: TellingWords,
): SpeakerReference | null {
  const phrase: string[] = [];
  for (let at = verb - 1; at >= Math.max(start, verb - maxPhrase); at--) {
    const word = wordAt(block, at);
    if (isBreak(word) || word === ',' || block.isQuoted[at] || !/^\p{L}/u.test(word)) break;
    phrase.unshift(word);
    const opens = inList(words.articles, word) || inList(words.indefinites, word);
    // "de la Défense": the phrase goes on before it.
    if (opens && !inList(words.governors, wordAt(block, at - 1))) return nounReference(phrase);
  }
  const hasArticles = words.articles.size > 0 && !words.hasSuffixedArticles;
  return hasArticles || inList(words.governors, phrase[0] ?? '') ? null : nounReference(phrase);
}

/** The first name of a stretch that nothing governs. */
export function firstSubject(
  block: LaidBlock,
  start: number,
  end: number,
  words: TellingWords,
): SpeakerReference | null {
  for (let at = start; at < end; at++) {
    if (block.isQuoted[at]) continue;
    const named = personAt(block, at);
    if (!named) continue;
    if (!isGoverned(block, named, words)) return { kind: 'person', person: named.person };
    at = named.last;
  }
  return null;
}
