import { shownSentence } from '@/utils/text/shown-sentence';
import { cleanLine } from './clean-text';
import type { ExportRecord } from './export-record';
import organisation from './organisation-words.json';
import { isoDate, keywordsOf, signers, sourceUrl, titleOf } from './record-facts';

export type CitationName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What a reference to a newspaper article holds, on one line each; the unknown is null. */
export interface Citation {
  /** ASCII letters and digits; not yet unique. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly CitationName[];
  readonly newspaper: string | null;
  readonly place: string | null;
  readonly section: string | null;
  /** YYYY-MM-DD. */
  readonly issued: string | null;
  readonly accessed: string | null;
  readonly language: string | null;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  readonly url: string | null;
}

export function citationOf(record: ExportRecord): Citation {
  const { article, digest } = record;
  const line = (text: string | null) => cleanLine(text ?? '') || null;
  const title = titleOf(article);
  const authors = signers(article).map((name) => citationName(name, line(article.agency)));
  const issued = isoDate(article.published);
  return {
    key: citationKey(authors, issued, title),
    title,
    authors,
    newspaper: line(article.publisher),
    place: line(article.dateline),
    section: line(article.section),
    issued,
    accessed: isoDate(record.savedAt),
    language: line(article.language),
    abstract: line(article.description) ?? line(digest.summary.map(shownSentence).join(' ')),
    keywords: keywordsOf(record),
    url: sourceUrl(article),
  };
}

/**
 * A person's name in two parts, where it is written in two or more words of letters: the last word, with the lower-case
 * particles before it, is the family name. Agencies, desks, single names and scripts without spaces stay whole, and so does
 * what has a word of organisations in it: a person called Press is in better order with it than a press agency without.
 */
function citationName(name: string, agency: string | null): CitationName {
  const words = name.split(' ');
  const isWhole =
    words.length < 2 ||
    words.length > 5 ||
    name.toLowerCase() === agency?.toLowerCase() ||
    !words.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word)) ||
    words.some(isOfOrganisations);
  if (isWhole) return { literal: name };
  let family = words.length - 1;
  while (family > 1 && /^\p{Ll}/u.test(words[family - 1] ?? '')) family -= 1;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}

const organisationWords = new Set(organisation.words.split(' '));
const organisationEndings = organisation.endings.split(' ');

function isOfOrganisations(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return organisationWords.has(lower) || organisationEndings.some((ending) => lower.endsWith(ending));
}

function citationKey(authors: readonly CitationName[], issued: string | null, title: string): string {
  const first = authors[0];
  const name = first === undefined ? '' : 'family' in first ? first.family : (first.literal.split(' ')[0] ?? '');
  const words = plain(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3);
  const key = plain(name).replace(/[^a-z0-9]/g, '') + (issued?.slice(0, 4) ?? '') + (words[0] ?? '');
  return /^[a-z]/.test(key) ? key : `article${key}`;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A function that makes each key unique: the second equal one becomes `keya`, then `keyb`, and after `keyz` `key27`. */
export function createKeyKeeper(): (key: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (key) => {
    let free = key;
    for (let count = counts.get(key) ?? 0; taken.has(free); ) {
      count += 1;
      counts.set(key, count);
      free = count <= 26 ? key + String.fromCharCode(96 + count) : `${key}${count}`;
    }
    taken.add(free);
    return free;
  };
}
