import starters from '@/utils/text/sentence-starters.json';
import { mentionAt, type NameMention } from '../names/find-names';
import { clue, cluesOf } from '../names/name-lists';
import { isNobleTitle } from './name-words';

const openers = new Set(starters.en);
/** Titles of the word lists that begin names as often: Don Mattingly, Tan Cheng Bock. */
const alsoNames = new Set(['don', 'tan', 'king', 'major', 'prince', 'earl', 'justice', 'judge', 'dean']);

/**
 * The mention without what does not belong to the name: a word that only opens the sentence, titles, a possessive.
 *
 * A noble title stays with a name of one word ("Prince Andrew") and is fetched back where the tagger left it out.
 */
export function trimName(mention: NameMention, blockText: string): NameMention | null {
  const { tokens } = mention.sentence;
  const text = (at: number) => tokens[at]?.text ?? '';
  let { from, to } = mention;
  while (to > from && (!tokens[to - 1]?.isWord || /^['’]s$/i.test(text(to - 1)))) to--;
  if (from === 0 && to - from > 1 && openers.has(text(0).toLowerCase()) && !isForename(text(0))) from++;
  while (to - from > 1 && isTitle(text(from), text(from + 1)) && !(to - from === 2 && isNobleTitle(text(from)))) from++;
  if (to <= from) return null;
  if (to - from === 1 && isNobleTitle(text(from - 1))) from--;
  else if (from > 1 && from === mention.from && isMissedForename(text(from - 1))) from--;
  if (from === mention.from && to === mention.to) return mention;
  return mentionAt(mention.span.block, blockText, mention.sentence, mention.sentenceIndex, { ...mention, from, to });
}

const isForename = (word: string) => (cluesOf(word.toLowerCase()) & clue.forename) !== 0;

/** "Recep" before "Tayyip Erdogan": a forename of the lists that is nothing else. */
function isMissedForename(word: string): boolean {
  const clues = cluesOf(word.toLowerCase());
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && (clues & ~clue.surname) === clue.forename;
}

function isTitle(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'tan' || lower === 'datuk') return /^(?:sri|seri)$/i.test(next) || lower === 'datuk';
  const last = lower.split('-').at(-1) ?? '';
  if ((cluesOf(last) & clue.title) === 0) return false;
  return !alsoNames.has(lower) || word.endsWith('.') || isNobleTitle(word);
}
