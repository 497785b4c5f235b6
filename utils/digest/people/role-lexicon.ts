import wordClasses from '@/utils/text/word-classes.json';
import words from './role-words.json';

const listOf = (list: string) => new Set(list.split(' '));
const heads = listOf(words.heads);
const titles = listOf(words.titles);
const ranks = listOf(words.ranks);
const stops = listOf(words.stops);
const verbs = listOf(words.verbs);
const learnedVerbs = new Set([...wordClasses.verbs.split(' '), ...words.follows.split(' ')]);
const address = listOf(words.address);

const headSuffixes = words.headSuffixes.split(' ');
const notHeads = listOf(words.notHeads);
/** Letters at least: shorter words with these endings ("her", "for", "list") are seldom nouns for people. */
const leastPersonNoun = 5;

const plain = (word: string) => word.toLowerCase().replace('’', "'");

/** A noun that says what somebody is: "minister", "striker", "wife"; also as the last part of a compound. */
export function isRoleHead(word: string): boolean {
  const lower = plain(word);
  if (heads.has(lower) || titles.has(lower)) return true;
  if (lower.endsWith('s') && lower.length > 5 && heads.has(lower.slice(0, -1))) return true;
  const last = lower.split('-').at(-1) ?? '';
  return last !== lower && last.length > 3 && heads.has(last);
}

/**
 * A word that is formed like a noun for a person: "hydrologist", "churchwarden", "beekeeper".
 *
 * Things are formed like it too ("transistor"), so it holds only where the text is about to say who somebody is.
 */
export function isPersonNoun(word: string): boolean {
  if (word.length < leastPersonNoun || !/^\p{Ll}/u.test(word)) return false;
  const last = word.split('-').at(-1) ?? '';
  return !notHeads.has(last) && headSuffixes.some((suffix) => last.endsWith(suffix));
}

/** A form of address that says nothing of what somebody does: "Mr", "Dr.", "Cmdr.". */
export const isRank = (word: string) => ranks.has(plain(word)) || ranks.has(plain(word).split('-').at(-1) ?? '');
/** A form of address that is no role even where it stands alone: "Sir", "Mrs". */
export const isAddress = (word: string) => address.has(plain(word));
export const isTitle = (word: string) => titles.has(plain(word));
/** A word before a name that cannot be part of a role standing there. */
export const isStop = (word: string) => stops.has(plain(word)) || learnedVerbs.has(word);
/** A word that ends an appositive after a name. */
export const isVerb = (word: string) => verbs.has(plain(word));
