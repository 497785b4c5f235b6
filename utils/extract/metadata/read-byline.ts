import { alternatives } from '@/utils/text/escape-pattern';
import { arabic, chinese, japanese } from '../vocabulary/bylines';
import { cleanAuthors, isAgency, isByLabel, startsWithByLabel } from './clean-author';
import { denseNames, isCertainName } from './name-shape';
import { withoutDates } from './parse-date';

/** Longer lines are text (characters). */
const maxLineChars = 200;
const maxOtherWords = 6;
/** A line of a signature says hardly anything beside the names (parts). */
const maxOtherParts = 3;
const dense = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const arabicScript = /\p{Script=Arabic}/u;
const sentence = /[.!?…]["”»']*$/u;
const gap = '[\\s・、,，/／|｜丨]';
const border = `(?=$|${gap}|[)）】\\]。（(:：]|[のがは]|${alternatives([...chinese.roles, ...japanese.roles])}|[摄攝])`;

const signed = (name: string, labels: readonly string[], roles: readonly string[]) => {
  const [short, long] = [labels.filter((label) => label.length === 1), labels.filter((label) => label.length > 1)];
  const mark = '\\s?[:：/／|｜丨●・]\\s*';
  const lead = `(?:(?:${alternatives(long)})(?:${mark}|\\s*)|(?:${alternatives(short)})${mark})`;
  const more = `(?:${gap}+${name}${border})*`;
  return new RegExp(
    `(?:(?:^|[\\s（(【[|｜、，/／:：])${lead}(?<after>${name}${more})${border})|(?:(?<before>${name})\\s?(?:${alternatives(roles)})(?=$|[\\s）)】\\]]))`,
    'gu',
  );
};
const inChinese = signed(denseNames.zh, chinese.labels, chinese.roles);
const inJapanese = signed(denseNames.ja, japanese.labels, japanese.roles);
const wholeJapanese = new RegExp(`^${denseNames.ja}$`, 'u');
/** What brackets hold that enclose a whole line; the names in it are told one by one, as names in a row grow exponentially. */
const inBrackets = /^[【（(［[](?<inside>[^【】（）()［］[\]]{2,80})[】）)］\]]$/u;
/** Somebody who edits, draws or is the source, up to the next mark. */
const othersRole = new RegExp(
  `(?:${alternatives([...chinese.credits, ...japanese.credits])})(?:者|记者|記者)?\\s?[:：/／]\\s*[^\\s）)】\\]]*`,
  'gu',
);
const inArabic = new RegExp(
  `(?:^|[\\s|(])(?:${alternatives(arabic.labels)})(?:\\s?[:：/|-]\\s*|\\s+)(?<name>[\\p{Script=Arabic}]{2,}(?: [\\p{Script=Arabic}]{2,}){1,3})(?=$|\\s?[-–—|،,/(:])`,
  'u',
);

/**
 * Who signs in a line of plain text that is a byline and nothing else: "By Ada Quill, 4 November 2025", "Von Ada Quill und
 * Juno Perch", "作者：林晓", "بقلم: ليلى منصور". [] where the line is none, or where what it names may be no person.
 */
export function readByline(line: string): string[] {
  if (line.length > maxLineChars) return [];
  if (arabicScript.test(line)) return readArabic(line);
  if (dense.test(line)) return readDense(line);
  return startsWithByLabel(line) && !isSentence(line) ? readCased(line) : [];
}

/** True for a line that only announces the name on the next one: "By", "Author:". */
export const announcesName = (line: string): boolean => isByLabel(line.replace(/\s*[:：]$/u, ''));

/** The name in a line of a date and a name and nothing else, in scripts where a name is known by its surname: "2025年11月4日 21時15分　佐藤真理". */
export function readDatedName(line: string): string[] {
  if (!dense.test(line) || line.length > maxLineChars) return [];
  const parts = withoutDates(line, '|')
    .split('|')
    .map((part) => part.trim());
  if (parts.length < 2) return [];
  const named = parts.filter(Boolean);
  return named.length === 1 && named[0] && wholeJapanese.test(named[0]) && isCertainName(named[0]) ? [named[0]] : [];
}

/** The names in a line of a name in brackets that closes a text: "【佐藤真理】", "（記者・佐藤真理）". */
export function readSignature(line: string): string[] {
  const names = inBrackets.exec(line)?.groups?.inside?.split(/[、・]/) ?? [];
  if (names.length > 0 && names.every((name) => wholeJapanese.test(name.trim()))) return names.filter(isCertainName);
  return /^[（(【［[].*[)）】］\]]$/u.test(line) ? readByline(line) : [];
}

function readCased(line: string): string[] {
  const names = cleanAuthors(line);
  const people = names.filter((name) => isCertainName(name) && !isAgency(name));
  const others = names.filter((name) => !people.includes(name) && !isAgency(name));
  const isByline =
    others.length <= maxOtherParts &&
    others.every((other) => other.split(' ').length <= maxOtherWords) &&
    people.length > 0;
  // The first to be named is the one who signs; "By Friday night" names nobody.
  return isByline && names[0] === people[0] ? people : [];
}

function isSentence(line: string): boolean {
  return sentence.test(line) && line.split(' ').length > maxOtherWords;
}

function readDense(line: string): string[] {
  const own = line.replace(othersRole, ' ');
  const pattern = kana.test(own) ? [inJapanese, inChinese] : [inChinese, inJapanese];
  for (const one of pattern) {
    const names = [...own.matchAll(one)].flatMap(({ groups }) =>
      (groups?.after ?? groups?.before ?? '').split(/[・、,，/／|｜丨]|\s+(?=\S{2})/u),
    );
    const certain = names.map((name) => name.trim()).filter((name) => name && isCertainName(name));
    if (certain.length) return [...new Set(certain)];
  }
  return [];
}

function readArabic(line: string): string[] {
  const name = inArabic.exec(withoutDates(line, '|'))?.groups?.name;
  return name && isCertainName(name) ? [name] : [];
}
