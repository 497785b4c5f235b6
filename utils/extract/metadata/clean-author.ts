import { findLowered, lowered, loweredAlternatives, replaceLowered, splitLowered } from '@/utils/text/caseless';
import { alternatives } from '@/utils/text/escape-pattern';
import { foldSpace, foldText } from '@/utils/text/fold';
import agencies from '../vocabulary/agencies.json' with { type: 'json' };
import { bylineWords } from '../vocabulary/bylines';
import { modifiedLabels, publishedLabels } from '../vocabulary/dates';
import { isFullName, isInterface, isOrganisation } from './name-shape';
import { withoutDates } from './parse-date';
import { nameInReadingCase } from './reading-case';

const agencyNames = new Set(agencies.names.map(foldText));
const nobody = new Set(bylineWords.nobody.map(foldText));
const roleWords = new Set(bylineWords.roles.map(foldText));
const dense = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
/** A word of a script without spaces ends anywhere; a label of one character only at a mark. */
const isDense = (text: string): boolean => new RegExp(`^[${dense}・]+$`, 'u').test(text);
const labelEnd = '(?=[\\s:：/／●・丨|]|$)[\\s:：/／●・丨|]*';
const longDense = bylineWords.labels.filter((label) => isDense(label) && label.length > 1);
const prefix = new RegExp(
  `^(?:(?:${loweredAlternatives([...bylineWords.labels, ...bylineWords.prompts])})${labelEnd}|(?:${loweredAlternatives(longDense)})[\\s:：/／●・丨|]*(?=\\p{L}))`,
  'u',
);
const label = new RegExp(`^(?:${loweredAlternatives(bylineWords.labels)})${labelEnd}`, 'u');
const gluedLabel = new RegExp(`^(?:${alternatives(bylineWords.gluedLabels)})(?=\\p{Lu}\\p{Ll})`, 'u');
const joint = new RegExp(
  `\\s*(?:[;|•●\\n\\t،、，]|(?<!\\p{Script=Katakana})[·・]|\\s[–—-]+\\s|,|／|\\s/\\s|\\s(?:${loweredAlternatives(bylineWords.joins)})(?=\\s))\\s*`,
  'gu',
);
const leadingJoin = new RegExp(`^(?:${loweredAlternatives(bylineWords.joins)})\\s+`, 'u');
/** "Photo: Juno Perch", "Illustration by Juno Perch": from there on somebody else is named. */
const creditWords = loweredAlternatives(bylineWords.credits.map((words) => words.replace(':', '')));
/** Those that stand in the vocabulary with a colon are credits with it only. */
const bareCredits = loweredAlternatives(bylineWords.credits.filter((words) => !words.endsWith(':')));
const credit = new RegExp(`(?:^|[\\s(（])(?:${creditWords})\\s?[:：/／]|^(?:${bareCredits})(?=\\s|$)`, 'u');
const isSpelled = (words: string) => words.includes(' ');
const spelledCredit = new RegExp(
  `\\s(?:${loweredAlternatives([...bylineWords.credits, ...bylineWords.prompts].filter(isSpelled))})(?=\\s|$)`,
  'u',
);
const minutes = new RegExp(`\\d+\\s?(?:${loweredAlternatives(bylineWords.minutes)})(?!\\p{L})`, 'gu');
const address = /\(?[^\s(]{1,64}@\S{1,255}\)?|(?<!\S)@\w{1,40}|https?:\/\/\S+/g;
const bracketed = /\s*[(（[［][^()（）[\]［］]{0,80}[)）\]］]\s*/gu;
const edges = /^[\s,.:：–—/\-\]})）"”]+|[\s,:：–—/\-[{(（"“]+$/g;

/** A name longer than this is a sentence about the author (chars). */
const maxNameChars = 60;
const maxNameWords = 7;
/** No byline is longer (chars); what a page sends beyond is not read. */
const maxRead = 600;
const maxLabels = 3;

/** True for "by" and its like in any language, as a label before a name. */
export const isByLabel = (text: string): boolean => findLowered(text, label)?.[0].length === text.length;

/** True for "By Ada Quill" and its like in any language. */
export const startsWithByLabel = (text: string): boolean =>
  (findLowered(text, label) !== null || gluedLabel.test(text)) && !isByLabel(text);

/** A byline says hardly more than who signs (folded characters beside the names). */
const maxBesideNames = 25;

/** True for a line that does nothing but name who signs the article. */
export function isByline(text: string, authors: readonly string[]): boolean {
  if (!authors.length || text.length > maxNameChars * (authors.length + 1)) return false;
  let rest = ` ${foldText(text)} `;
  const { length } = rest;
  for (const author of authors) rest = rest.replace(` ${foldText(author)} `, ' ');
  return rest.length < length && rest.trim().length <= maxBesideNames;
}

/** True for what stands where a name should and names nobody: "admin". */
export const isNobody = (name: string): boolean => nobody.has(foldText(name));

export const isAgency = (name: string): boolean => agencyNames.has(foldText(name));

/**
 * The names in a byline, each by itself and in reading case: without "By", dates, minutes, e-mail addresses, job titles,
 * places behind a full name, and those who took the pictures. What is no name at all (a web address, "admin") is left out.
 */
export function cleanAuthors(raw: string): string[] {
  const read = raw.slice(0, maxRead).replace(address, ' ');
  const whole = replaceLowered(foldSpace(read), prefix, '');
  if (isAgency(whole)) return [whole];
  const text = withoutDates(replaceLowered(read, minutes, ' | '), ' | ').replace(bracketed, (inside) =>
    isAgency(inside.replace(/[^\p{L}\p{N} -]/gu, '').trim())
      ? ` | ${inside.replace(/[()（）[\]［］]/g, '')} | `
      : ' | ',
  );
  const reversed = surnameFirst(foldSpace(text));
  if (reversed) return [reversed];
  const names: string[] = [];
  let isAfterCredit = false;
  for (const part of splitLowered(text, joint)) {
    const low = lowered(part).trim();
    const isCredit = credit.test(low);
    const bare = isCredit ? '' : withoutLabels(part);
    // "Photos: Ada Quill, Juno Perch" goes on until another label.
    isAfterCredit = isCredit || (isAfterCredit && !label.test(low));
    const name = withoutRest(beforeCredit(bare).replace(edges, ''));
    if (!isAfterCredit && isName(name)) names.push(isAgency(name) ? name : nameInReadingCase(withoutRole(name)));
  }
  // Behind a full name a single word is a place or a nickname.
  return names.some(isFullName)
    ? names.filter((name) => name.includes(' ') || isFullName(name) || isAgency(name))
    : names;
}

/** "Gillman, Steve": one word, a comma, one word. */
function surnameFirst(text: string): string | null {
  const [, surname, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(text) ?? [];
  if (!surname || !given) return null;
  const isOther = [surname, given].some((word) => isAgency(word) || isOrganisation(word) || !isName(word));
  return isOther ? null : nameInReadingCase(`${given} ${surname}`);
}

const beforeCredit = (name: string): string => name.slice(0, findLowered(name, spelledCredit)?.index);

function withoutLabels(part: string): string {
  let text = replaceLowered(foldSpace(part).replace(edges, ''), leadingJoin, '').replace(gluedLabel, '');
  for (let at = 0; at < maxLabels; at++) {
    const bare = replaceLowered(text, prefix, '').replace(gluedLabel, '').replace(edges, '');
    if (bare === text) break;
    text = bare;
  }
  return text;
}

const afterWords = new Set([...bylineWords.after, ...publishedLabels, ...modifiedLabels].map(foldText));

/** "Ada Quill am Samstag", "Ada Quill For The Harbour Times": a name that is whole before such a word ends there. */
function withoutRest(name: string): string {
  const words = name.split(' ');
  const cut = words.findIndex((word, at) => at > 0 && afterWords.has(foldText(word)));
  const bare = cut < 0 ? name : words.slice(0, cut).join(' ');
  return bare.includes(' ') || cut === words.length - 1 || /^\p{Ll}/u.test(words[cut] ?? '') ? bare : name;
}

/** "Ada Quill Staff Writer" is Ada Quill: what is left is a full name. */
function withoutRole(name: string): string {
  if (isOrganisation(name)) return name;
  const words = name.split(' ');
  let end = words.length;
  while (end > 2 && roleWords.has(foldText(words[end - 1] ?? ''))) end--;
  const bare = words.slice(0, end).join(' ');
  return end < words.length && isFullName(bare) ? bare : name.replace(denseRole, '');
}

const denseRole = new RegExp(`(?<=[${dense}]{2})\\s?(?:${alternatives(bylineWords.roles.filter(isDense))})$`, 'u');

function isName(name: string): boolean {
  if (name.length < 2 || name.length > maxNameChars || !/\p{L}{2}/u.test(name)) return false;
  if (/\d/.test(name) && !isOrganisation(name)) return false;
  const folded = foldText(name);
  const words = folded.split(' ');
  if (!folded || isNobody(name) || isInterface(name) || words.length > maxNameWords) return false;
  return !words.every((word) => roleWords.has(word));
}
