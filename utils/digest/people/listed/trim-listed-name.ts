import { withoutEnding } from '../../language/inflection';
import type { ListedPeople } from '../../language/listed-people';
import { mentionAt, type NameMention } from '../../names/find-names';
import { clue, cluesOf } from '../../names/name-lists';
import { isNobleTitle, isTitleWord } from '../name-words';
import { isListedHead } from './listed-heads';

/**
 * The mention without what does not belong to the name: a title, a noun for what somebody is, a word that only opens the
 * sentence, a small word or an ending behind it. Null where nothing is left.
 */
export function trimListedName(mention: NameMention, blockText: string, words: ListedPeople): NameMention | null {
  const { names, persons } = words;
  const { tokens } = mention.sentence;
  const text = (at: number) => tokens[at]?.text ?? '';
  const isForename = (at: number) => (cluesOf(text(at).toLowerCase(), names) & clue.forename) !== 0;
  let { from, to } = mention;
  while (to > from && !/^\p{Lu}/u.test(text(to - 1))) to--;
  while (to > from && (/['’]$/u.test(text(from)) || !tokens[from]?.isWord)) from++;
  // "König an Charles": a small word that is no part of a surname.
  const isSmall = (at: number) => /^\p{Ll}/u.test(text(at)) && !names.particles.has(text(at));
  // "Datteren Billie": a noun for somebody has its capital from where it stands.
  const opens = (at: number) =>
    at === 0 &&
    [persons.sentenceStarters, persons.female, persons.male].some((list) => list.has(text(at).toLowerCase()));
  const isTitle = (at: number) =>
    (isTitleWord(text(at), names) || isListedHead(text(at), words.roles)) &&
    !(to - at === 2 && isNobleTitle(text(at), persons)) &&
    (!isForename(at) || text(at).endsWith('.') || words.roles?.plainTitles.has(text(at).toLowerCase()));
  const isBefore = (at: number) =>
    isSmall(at) || (opens(at) && !isForename(at)) || isTitle(at) || (to - at > 2 && isOrigin(text(at), words));
  while (to - from > 1 && isBefore(from)) from++;
  // "Dreyers Anwalt": whose he is, and what.
  const isOwned = to - from === 2 && words.roles?.areHeadsCapital && isListedHead(text(to - 1), words.roles);
  if (isOwned && !isForename(from) && isGenitive(text(from), words)) to--;
  if (to <= from || (to - from === 1 && (isListedHead(text(from), words.roles) || opens(from)))) return null;
  if (from === mention.from && from > 0 && isMissedForename(text(from - 1), words)) from--;
  if (from === mention.from && to === mention.to) return mention;
  return mentionAt(mention.span.block, blockText, mention.sentence, mention.sentenceIndex, { ...mention, from, to });
}

const isGenitive = (word: string, { caseEndings }: ListedPeople) =>
  caseEndings.some(([ending = '', inBase = '']) => inBase === '' && word.toLowerCase().endsWith(ending));

/** "Fenerbahçeli": of a club or a place that the lists know. */
const isOrigin = (word: string, { names, persons }: ListedPeople) => {
  const lower = word.toLowerCase();
  const base = withoutEnding(lower, persons.originEndings);
  return base !== lower && (cluesOf(base, names) & (clue.organisationWord | clue.place)) !== 0;
};

/** A forename of the lists that is nothing else, right before what the tagger took for the whole name. */
function isMissedForename(word: string, { names }: ListedPeople): boolean {
  const clues = cluesOf(word.toLowerCase(), names);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && (clues & ~clue.surname) === clue.forename;
}
