import { alternatives } from '@/utils/text/escape-pattern';
import { foldText } from '@/utils/text/fold';
import { arabic, bylineWords, chinese, japanese } from '../vocabulary/bylines';

/** What names look like in the scripts of the vocabulary's languages. */

const particle = `(?:${alternatives(bylineWords.particles)})`;
/** "Ada", "O'Brien", "al-Masri", "Jean-Luc", "J.", "d'Ormesson". */
const word = "(?:\\p{Ll}{1,3}['’-])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const cased = new RegExp(`^(?:${particle} )?${word}(?: (?:${word}|${particle}(?: ${particle})?))*? ${word}$`, 'u');
const maxWords = 6;
const maxChars = 200;
/** Letters of one script that does not know capitals. */
const dense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・·\s]+$/u;
const arabicName = /^[\p{Script=Arabic}]{2,}(?: [\p{Script=Arabic}]{2,}){1,3}$/u;
const hangul = /^\p{Script=Hangul}{2,4}$/u;
const loose = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・]{2,8}$/u;

const chineseName = `(?:(?:${alternatives(chinese.surnames.filter((name) => name.length > 1))})\\p{Script=Han}{1,2}|[${chinese.surnames.filter((name) => name.length === 1).join('')}](?:\\p{Script=Han}{1,2}|\\s\\p{Script=Han}(?!\\p{Script=Han})))`;
const japaneseName = `(?:${alternatives(japanese.surnames)})\\s?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]{1,4}`;
/** Sources of patterns: a name in a line of Chinese or Japanese, known by its surname. */
export const denseNames = { zh: chineseName, ja: japaneseName };
const chineseOnly = new RegExp(`^${chineseName}$`, 'u');
const japaneseOnly = new RegExp(`^${japaneseName}$`, 'u');

const organisations = new Set(bylineWords.organisations.map(foldText));
const denseOrganisation = new RegExp(
  `(?:${alternatives([...chinese.organisations, ...japanese.organisations])})$`,
  'u',
);
const interfaceWords = new Set(bylineWords.interface.map(foldText));
/** Shorter words of a job are particles of names as well: "de", "en". */
const minRoleChars = 5;
const roleWords = new Set(bylineWords.roles.map(foldText));
const denseInterface = new RegExp(alternatives([...chinese.interface, ...japanese.interface]), 'u');
const arabicOthers = new Set([...arabic.organisations, ...arabic.roles, ...arabic.labels].map(foldText));

/** Words are counted first: over a long line of capitals the pattern's time grows with the fourth power of its length. */
const isCased = (name: string): boolean =>
  name.length <= maxChars && name.split(' ').length <= maxWords && cased.test(name);

/** Given name and surname; or a name in a script that does not part the two. */
export const isFullName = (name: string): boolean => isCased(name) || loose.test(name) || arabicName.test(name);

/** True for what can hardly be anything but a person's name: capitals, or a known surname. */
export function isCertainName(name: string): boolean {
  if (isOrganisation(name)) return false;
  const folded = foldText(name);
  const words = folded.split(' ');
  if (words.some((one) => interfaceWords.has(one) || (one.length >= minRoleChars && roleWords.has(one)))) return false;
  if (dense.test(name) && denseInterface.test(name)) return false;
  if (dense.test(name)) return chineseOnly.test(name) || japaneseOnly.test(name) || hangul.test(name);
  if (arabicName.test(name)) return !words.some((one) => arabicOthers.has(one));
  return isCased(name);
}

/** True where a word of the line belongs to the page about it: "Link Copied". */
export const isInterface = (line: string): boolean =>
  foldText(line)
    .split(' ')
    .some((one) => interfaceWords.has(one));

/** True for the name of an office, a firm or a paper: it holds a word that says so. */
export const isOrganisation = (name: string): boolean =>
  denseOrganisation.test(name) ||
  foldText(name)
    .split(' ')
    .some((one) => organisations.has(one));
