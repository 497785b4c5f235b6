import type { NameWords, PeopleWords, PersonWords } from '../language/people-words';
import { mentionAt, type NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import type { PartOfSpeech } from '../tags/part-of-speech';
import { isNobleTitle, isTitleWord } from './name-words';
import { isOwnerMark } from './owner-marks';
import { isOpinion } from './role-lexicon';

/**
 * The mention without what does not belong to the name: a word that only opens the sentence, titles, a possessive.
 *
 * A noble title stays with a name of one word ("Prince Andrew") and is fetched back where the tagger left it out.
 */
export function trimName(mention: NameMention, blockText: string, words: PeopleWords): NameMention | null {
  const { grammar, names, persons } = words;
  const { tokens } = mention.sentence;
  const text = (at: number) => tokens[at]?.text ?? '';
  let { from, to } = mention;
  while (to > from && (!tokens[to - 1]?.isWord || isOwnerMark(text(to - 1).toLowerCase(), grammar))) to--;
  if (to - from > 1 && opensSentence(mention, words)) from++;
  const isNoble = (at: number) => isNobleTitle(text(at), persons);
  // "the Duchess of Cornwall": the title and its place are the name, and a place alone is nobody's.
  if (grammar.of.has(text(from)) && !isNoble(--from)) return null;
  const isOnlyTitle = (at: number) => isTitle(text(at), text(at + 1), words) && !grammar.of.has(text(at + 1));
  while (to - from > 1 && isOnlyTitle(from) && !(to - from === 2 && isNoble(from))) from++;
  while (to - from > 2 && isRoleNoun(text(from), words) && isNameNear(text, from + 1, to, words)) from++;
  from = afterAcronym(text, afterInnerTitle(text, from, to, words), to, persons);
  if (to <= from) return null;
  if (to - from === 1 && isNoble(from - 1)) from--;
  else if (from > 1 && from === mention.from && isMissedForename(text(from - 1), names)) from--;
  if (from === mention.from && to === mention.to) return mention;
  return mentionAt(mention.span.block, blockText, mention.sentence, mention.sentenceIndex, { ...mention, from, to });
}

/** Where the name begins behind a title that the tagger took in with what stands before it: "Fed Chair Janet Yellen". */
function afterInnerTitle(
  text: (at: number) => string,
  from: number,
  to: number,
  { names, roles, persons }: PeopleWords,
): number {
  if (isForename(text(from), names)) return from;
  for (let at = to - 3; at > from; at--) {
    const lower = text(at).toLowerCase();
    const isTitleHere =
      roles.titles.has(lower) && !persons.titlesThatAreNames.has(lower) && !isNobleTitle(lower, persons);
    if (isTitleHere && isForename(text(at + 1), names)) return at + 1;
  }
  return from;
}

/** "Ravens GM Ozzie Newsome": the name begins behind the initials of an office. */
function afterAcronym(text: (at: number) => string, from: number, to: number, { acronymTitles }: PersonWords): number {
  for (let at = to - 2; at >= from; at--) {
    if (/^\p{Lu}+$/u.test(text(at)) && acronymTitles.has(text(at).toLowerCase())) return at + 1;
  }
  return from;
}

/** "Singer", "Nurse": a noun for what somebody does that no list knows as a forename. Not "Hero", which says no more than a name. */
function isRoleNoun(word: string, { names, roles }: PeopleWords): boolean {
  const isNoun = roles.heads.has(word.toLowerCase()) && !isOpinion(word, roles);
  return isNoun && /^\p{Lu}\p{Ll}/u.test(word) && !isForename(word, names);
}

/** A forename, an initial or a word that is no other after nouns for what somebody is: "Head Teacher Thomas", "Author E. L. James". */
function isNameNear(text: (at: number) => string, from: number, to: number, words: PeopleWords): boolean {
  let at = from;
  while (at < to - 2 && isRoleNoun(text(at), words)) at++;
  const [word, next] = [text(at), text(at + 1)];
  if (/^\p{Lu}\.?$/u.test(word) || isForename(word, words.names)) return true;
  const isUnknown = /^\p{Lu}/u.test(word) && cluesOf(word.toLowerCase(), words.names) === 0;
  return isUnknown && !isForename(next, words.names);
}

/** What opens a sentence and no name. */
const opening = new Set<PartOfSpeech | undefined>(['VERB:Fin', 'VERB:Inf', 'AUX:Fin', 'AUX:Inf', 'ADP', 'SCONJ']);

/** A word that is no name opens the sentence or the quotation: "When Thomas Miller", "“Find Thomas Miller”". */
function opensSentence({ sentence, from }: NameMention, { names, persons }: PeopleWords): boolean {
  const word = sentence.tokens[from]?.text ?? '';
  if (isForename(word, names)) return false;
  const isFirst = from === 0 || /^["“‘]$/.test(sentence.tokens[from - 1]?.text ?? '');
  if (!isFirst) return false;
  return persons.sentenceStarters.has(word.toLowerCase()) || opening.has(sentence.tags[from]);
}

const isForename = (word: string, names: NameWords) => (cluesOf(word.toLowerCase(), names) & clue.forename) !== 0;

/** "Recep" before "Tayyip Erdogan": a forename of the lists that is nothing else. */
function isMissedForename(word: string, names: NameWords): boolean {
  const clues = cluesOf(word.toLowerCase(), names);
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && (clues & ~clue.surname) === clue.forename;
}

function isTitle(word: string, next: string, { names, persons }: PeopleWords): boolean {
  // "MS Rathore": initials, where the text writes "Ms" for a title.
  if (/^\p{Lu}{2}$/u.test(word) && /\p{Ll}/u.test(next)) return false;
  const lower = word.toLowerCase();
  const pairs = persons.titlePairs.filter(([first]) => first === lower);
  if (pairs.length > 0) return pairs.some(([, second]) => second === next.toLowerCase());
  if (!isTitleWord(lower.split('-').at(-1) ?? '', names)) return false;
  return !persons.titlesThatAreNames.has(lower) || word.endsWith('.') || isNobleTitle(word, persons);
}
