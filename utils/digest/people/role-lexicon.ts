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
const offices = listOf(words.offices);
const standing = listOf(words.standing);
const appointed = listOf(words.appointed);
const succeeding = listOf(words.succeeding);

const headSuffixes = words.headSuffixes.split(' ');
const notHeads = listOf(words.notHeads);
/** Letters at least: shorter words with these endings ("her", "for", "list") are seldom nouns for people. */
const leastPersonNoun = 5;

const plain = (word: string) => word.toLowerCase().replace('’', "'");

/** A noun that says what somebody is: "minister", "striker", "wife"; also as the last part of a compound. */
export function isRoleHead(word: string): boolean {
  const lower = plain(word);
  if (heads.has(lower) || titles.has(lower) || isPluralHead(lower)) return true;
  const last = lower.split('-').at(-1) ?? '';
  return last !== lower && last.length > 3 && heads.has(last);
}

/** Such a noun for several: "radicals", "policemen". */
export function isPluralHead(word: string): boolean {
  const lower = plain(word);
  if (/[^e]men$/.test(lower)) return heads.has(lower.replace(/men$/, 'man'));
  return lower.length > 5 && lower.endsWith('s') && heads.has(lower.slice(0, -1));
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
export const isStop = (word: string) => !isAcronym(word) && (stops.has(plain(word)) || learnedVerbs.has(word));
/** "US Senator", "IT director" have no pronoun in them; any other word in capitals is what it is in small letters. */
const isAcronym = (word: string) => word === 'US' || word === 'IT';
/** A noun for an office, which may be told with its field before the name: "director of rugby". */
export const isOffice = (word: string) => offices.has(plain(word));
/** What a lawyer does in court, told as the role: "Ana Dias, prosecuting, said". */
export const isStanding = (word: string) => standing.has(plain(word));
/** A participle after which an office follows: "was appointed the". */
export const isAppointed = (word: string) => appointed.has(plain(word));
/** A verb whose object's office follows with "as": "replaced Dias as chancellor". */
export const isSucceeding = (word: string) => succeeding.has(plain(word));
/** A word that ends an appositive after a name. */
export const isVerb = (word: string) => verbs.has(plain(word));
