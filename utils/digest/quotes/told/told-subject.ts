import type { TellingWords } from '../../language/telling-words';
import type { SpeakerReference } from '../speaker-reference';
import { type LaidBlock, wordAt } from '../speech-block';
import type { TellingVerb } from '../telling-verb';
import { isGoverned, organisationAt, personAt } from './told-names';
import { inList, isBreak, maxPhrase, nounReference, pronounReference } from './told-words';

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
  const organisation = organisationAt(block, at, words);
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

/** Nothing but an article stands between a name and where its sentence or clause begins. */
function opensClause(block: LaidBlock, from: number, start: number, words: TellingWords): boolean {
  const at = inList(words.articles, wordAt(block, from - 1)) ? from - 1 : from;
  return (
    at === start || (at > start && (/^[,;:]$/.test(wordAt(block, at - 1)) || inList(words.that, wordAt(block, at - 1))))
  );
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
