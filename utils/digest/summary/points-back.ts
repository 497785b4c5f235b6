import type { LanguagePack } from '../language/pack';
import type { TellingWords } from '../language/telling-words';
import { isRoleHead } from '../people/role-lexicon';
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
  const isNear = summary.nearTimes.has(wordAt(sentence, at + 1));
  if (summary.dangling.has(first) && !isNear) return true;
  // What goes on from the sentence before is weighed where sentences were learned from, and barred elsewhere.
  if (pack.telling && summary.connective.has(first)) return true;
  if (isReference(sentence, at, pack)) return true;
  if (danglesSoon(sentence, at, pack) || isReportedByNobody(sentence, pack)) return true;
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
  return (
    opensOnPronoun(sentence, pack) ||
    meansNobody(sentence, pack) ||
    summary.dangling.has(tellerAtTheEnd.exec(text.toLowerCase())?.[1] ?? '')
  );
}

/** "La ministre a dit", "Der Mann hatte": somebody who was named before, unless the name follows, or what tells whom it means. */
function isReference({ tokens }: ProseSentence, first: number, { telling }: LanguagePack): boolean {
  if (!telling) return false;
  const article = (tokens[first]?.text ?? '').toLowerCase().replace('’', "'");
  const noun = (tokens[first + 1]?.text ?? '').toLowerCase();
  const next = tokens[first + 2]?.text ?? '';
  return (
    telling.articles.has(article) &&
    telling.personNouns.has(noun) &&
    /^\p{Ll}/u.test(next) &&
    !telling.governors.has(next) &&
    !telling.articles.has(next) &&
    isVerbLike(next, telling)
  );
}

/** A verb of saying or an auxiliary: what follows the noun is its predicate, and no adjective that tells more of it. */
const isVerbLike = (word: string, { verbs, auxiliaries }: TellingWords) => verbs.has(word) || auxiliaries.has(word);

/** Tokens behind the first in which a word may point back. */
const soonTokens = 3;

/** "Ante esto, …", "Auf die greifen …": behind a preposition. */
function danglesSoon(sentence: ProseSentence, first: number, { summary }: LanguagePack): boolean {
  for (let at = first + 1; at <= first + soonTokens; at++) {
    if (!sentence.tokens[at]?.isWord) return false;
    if (summary.danglingSoon.has(wordAt(sentence, at)) && !summary.nearTimes.has(wordAt(sentence, at + 1))) return true;
  }
  return false;
}

/** "Für viele sei das nicht zu bezahlen.": what somebody said, and no word of who did. */
function isReportedByNobody({ tokens }: ProseSentence, { telling }: LanguagePack): boolean {
  if (!telling || telling.reportedVerbs.size === 0) return false;
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (!words.some((word) => telling.reportedVerbs.has(word))) return false;
  const line = ` ${words.join(' ')} `;
  if (telling.sources.some((phrase) => line.includes(` ${phrase.join(' ')} `))) return false;
  return !words.some(
    (word) =>
      telling.verbs.has(word) ||
      telling.participles.has(word) ||
      telling.sourcesBehind.has(word) ||
      telling.that.has(word),
  );
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

/** "Speaking in London, he said", "Fans said he was great": nobody is named before whom the pronoun could mean. */
function meansNobody({ tokens, tags }: ProseSentence, { people }: LanguagePack): boolean {
  if (!people) return false;
  const { femalePronouns, malePronouns } = people.grammar;
  // Whom an opening verb is about is not what the sentence is about.
  let isAside = tags[0] === 'VERB:Ger' || tags[0] === 'VERB:Part';
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (/^["“”«»„]$/.test(word)) return false;
    if (femalePronouns.has(word) || malePronouns.has(word)) return !isNamedAfter(tokens, tags, at);
    if (word === ',') isAside = false;
    const isNamed = tags[at] === 'PROPN' && !people.names.calendar.has(word);
    if (!isAside && (isNamed || isRoleHead(word, people.roles))) return false;
  }
  return false;
}

function isNamedAfter(tokens: ProseSentence['tokens'], tags: ProseSentence['tags'], from: number): boolean {
  for (let at = from + 1; at < from + openingTokens; at++) {
    if (tokens[at]?.text === ',' && (tags[at + 1] === 'PROPN' || tags[at + 1] === 'DET')) return true;
  }
  return false;
}
