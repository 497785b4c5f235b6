import { withoutMarks } from '@/utils/text/fold';
import { eastAsian } from '@/utils/text/scripts';
import words from './name-words.json' with { type: 'json' };

/** A name in the form in which names are compared. All words are folded: lower case, Latin letters, no marks. */
export interface FoldedName {
  /** Titles, numeral and suffix not included. */
  readonly words: readonly string[];
  /** How many of the words, from the end, are the surname with its particles. */
  readonly surnameWords: number;
  /** "prime minister", "mrs": what stood before it. */
  readonly titles: readonly string[];
  /** "iii", "jr", "sr", null if there is none. */
  readonly suffix: string | null;
  /** No forename: "Modi", "von der Leyen". A name written without spaces (習近平) is not lone. */
  readonly isLone: boolean;
}

const titles = new Set(words.titles);
const titlesThatAreNames = new Set(words.titlesThatAreNames);
const particles = new Set(words.particles);
const numerals = new Set(words.numerals);
const juniors = new Set(words.juniors);
const seniors = new Set(words.seniors);
const letters: Readonly<Record<string, string>> = { ...words.letters, ...words.cyrillic, ...words.greek };
const isWithoutSpaces = new RegExp(`^[${eastAsian}·・]{2,}$`, 'u');
/** Names longer than this are no names; they are cut so that comparing stays cheap. */
const maxNameChars = 120;

export function foldName(name: string): FoldedName {
  const known = folded.get(name);
  if (known) return known;
  const made = fold(name);
  if (folded.size >= maxRemembered) folded.clear();
  folded.set(name, made);
  return made;
}

/** The same names come up again and again while an article is compared with those who may be meant. */
const folded = new Map<string, FoldedName>();
const maxRemembered = 4_000;

function fold(name: string): FoldedName {
  const list = splitName(name.slice(0, maxNameChars));
  const found = takeTitles(list);
  const suffix = takeSuffix(list, found.length > 0);
  let surnameWords = Math.min(1, list.length);
  while (surnameWords < list.length && particles.has(list.at(-surnameWords - 1) ?? '')) surnameWords++;
  const isLone = list.length === surnameWords && !isWithoutSpaces.test(list[0] ?? '');
  return { words: list, surnameWords, titles: found, suffix, isLone };
}

/** Words in Latin letters without marks; "J.K." and "JK" are two initials, "II" is a number, a nickname in quotation marks is left out. */
function splitName(name: string): string[] {
  const isShouted = name === name.toUpperCase();
  return name
    .replace(/["“”„«»(][^"“”„«»()]{1,40}["“”„«»)]/g, ' ')
    .split(/[\s.,]+/)
    .flatMap((word) => (!isShouted && isTwoInitials(word) ? [...word] : [word]))
    .map(foldWord)
    .filter((word) => word !== '');
}

const isTwoInitials = (word: string) => /^\p{Lu}{2}$/u.test(word) && !numerals.has(word.toLowerCase());

/** One word of a name: lower case, Latin where it was Cyrillic or Greek, no marks; hyphens stay. */
export function foldWord(word: string): string {
  const bare = withoutMarks(inLatin(word.toLowerCase().replace(/['’]s$/, '')));
  // Once more, for Greek letters that had a mark.
  return inLatin(bare).replace(/[^\p{L}\p{N}-]/gu, '');
}

const inLatin = (text: string) =>
  text.replace(/[\u0400-\u04ff\u0370-\u03ffßłøđðþæœı]/gu, (letter) => letters[letter] ?? letter);

const titleWords = new Map(words.titles.map((title) => [title.split(' ').map(foldWord).join(' '), title]));

function takeTitles(list: string[]): string[] {
  const found: string[] = [];
  while (list.length > 1) {
    const [first = '', second = ''] = list;
    const pair = `${first} ${second}`;
    const isPair = list.length > 2 && titleWords.has(pair);
    if (isPair) found.push(list.splice(0, 2).join(' '));
    else if (titleWords.has(first) && titles.has(titleWords.get(first) ?? '')) found.push(list.shift() ?? '');
    else if (list.length > 2 && titlesThatAreNames.has(first)) found.push(list.shift() ?? '');
    else break;
  }
  return found;
}

function takeSuffix(list: string[], hasTitle: boolean): string | null {
  const last = list.at(-1) ?? '';
  if (list.length < 2) return null;
  const suffix = juniors.has(last) ? 'jr' : seniors.has(last) ? 'sr' : numerals.has(last) ? last : null;
  // "Malcolm X" and "Wang I" are names; a king's number stands behind one word, others behind two.
  if (suffix === null || (suffix.length === 1 && list.length === 2 && !hasTitle && suffix !== 'i')) return null;
  list.pop();
  return suffix;
}
