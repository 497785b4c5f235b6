import { foldSpace } from '@/utils/text/fold-space';
import { foldText } from '@/utils/text/fold-text';
import agencies from '../vocabulary/agencies.json' with { type: 'json' };
import bylines from '../vocabulary/bylines.json' with { type: 'json' };

const agencyNames = new Set(agencies.names.map(foldText));
const nobody = new Set(bylines.nobody.map(foldText));
const roleWords = new Set(bylines.roles.map(foldText));
const byFold = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const prefix = new RegExp(`^(?:${byFold(bylines.prefixes).join('|')})(?=[\\s:]|$)[\\s:]*`, 'iu');
const joint = new RegExp(`\\s*(?:[;|·•\\n]|,|\\s/\\s|\\s(?:${byFold(bylines.joins).join('|')})\\s)\\s*`, 'u');
const address = /\(?\S+@\S+\)?|https?:\/\/\S+/g;

/** A name longer than this is a sentence about the author (chars). */
const maxNameChars = 60;
const maxNameWords = 7;

/** True for "by" and its like in any language, as a label before a name. */
export const isByLabel = (text: string): boolean => prefix.test(text) && text.replace(prefix, '') === '';

/** True for "By Ada Quill" and its like in any language. */
export const startsWithByLabel = (text: string): boolean => prefix.test(text) && !isByLabel(text);

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

export const isAgency = (name: string): boolean => agencyNames.has(foldText(name));

/**
 * The names in a byline, each by itself: without "By", e-mail addresses and job titles. What is no name at all (a web
 * address, "admin") is left out.
 */
export function cleanAuthors(raw: string): string[] {
  const text = foldSpace(raw.replace(address, ' ')).replace(prefix, '');
  if (isAgency(text)) return [text];
  return text.split(joint).flatMap((part) => {
    const name = foldSpace(part.replace(prefix, '').replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, '')).replace(
      /\s*\([^)]*\)$/,
      '',
    );
    return isName(name) ? [name] : [];
  });
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > maxNameChars || !/\p{L}{2}/u.test(name)) return false;
  const folded = foldText(name);
  const words = folded.split(' ');
  if (!folded || nobody.has(folded) || words.length > maxNameWords) return false;
  return !words.every((word) => roleWords.has(word));
}
