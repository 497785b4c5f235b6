import type { Line } from '../page/lines-of';
import { oncePer } from '../page/once-per';
import { shortTextOf } from '../page/short-text';
import type { ArticleOpening } from './article-opening';
import { asText } from './json-ld';
import type { PageHead } from './page-head';
import { datesIn, isDateLine, lettersBesideDates, parseDate, type WrittenDate } from './parse-date';
import { readByline } from './read-byline';

const publishedMetas = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'publish-date',
  'publishdate',
  'pubdate',
  'date.release',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'date',
  'last-modified-published',
];
const modifiedMetas = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
const dateMarkup =
  '[class*="date" i],[class*="publish" i],[class*="time" i],[class*="meta" i],[class*="byline" i],[class*="updated" i]';
const publishedMarkup = 'time[itemprop="datePublished"],time[pubdate],[itemprop="datePublished"]';
const maxDateLineChars = 160;
const maxDateLines = 60;
/** A line around the headline that states when says little more (letters beside its dates). */
const maxBesideDates = 30;
/** "/2025/11/04/" in the address of an article is when it was published. */
const addressDate = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/;

interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

/**
 * When it was published and when last changed, each as the page states it, null where it does not. Never a guess, and
 * never the date of a teaser. `language` (BCP 47) says in which order the numerals stand that readers see.
 */
export function resolveDates(head: PageHead, opening: ArticleOpening, language: string | null): Dates {
  const stated = parseDate(asText(head.article?.datePublished)) ?? fromMetas(head, publishedMetas);
  const modified = parseDate(asText(head.article?.dateModified)) ?? fromMetas(head, modifiedMetas);
  if (stated) return { published: stated, modified };
  const shown = shownDates(head.root, opening, language);
  const published = shown.published ?? fromAddress(head.url) ?? parseDate(asText(head.article?.dateCreated));
  return { published, modified: modified ?? shown.modified };
}

function fromMetas(head: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const found = parseDate(head.meta(name));
    if (found) return found;
  }
  return null;
}

/** The dates that readers see, from where they are marked up most plainly to where they only look like it. */
function shownDates(page: Element, opening: ArticleOpening, language: string | null): Dates {
  const onlyTimeIn = oncePer((element: Element) => {
    const [time, another] = element.querySelectorAll('time');
    return another ? null : (time ?? null);
  });
  const datesOf = (line: Line) => lineDates(line, language, onlyTimeIn);
  const ways = [
    () => own(page, publishedMarkup, opening).map((element) => timeOf(element, language, 'published')),
    () =>
      opening
        .lines()
        .filter((line) => !isPointer(line, opening))
        .flatMap(datesOf),
    () => own(page, 'time', opening).map((element) => timeOf(element, language, labelAround(element, language))),
    () => own(page, dateMarkup, opening).flatMap((element) => datesIn(shortText(element), language)),
    // "First published: 4 November 2025" under the text.
    () =>
      opening
        .rest()
        .flatMap(datesOf)
        .filter(({ label }) => label === 'published'),
  ];
  let modified: string | null = null;
  for (const way of ways) {
    const dates = way().filter((date) => date !== null);
    modified ??= dates.find(({ label }) => label === 'modified')?.date ?? null;
    const best = dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => label === null);
    if (best) return { published: best.date, modified };
  }
  return { published: null, modified };
}

/** Elements of the article itself, under its headline, that lead nowhere else; in document order. */
function own(page: Element, selector: string, { isOwn, heading: headingOf }: ArticleOpening): Element[] {
  const found: Element[] = [];
  const heading = headingOf();
  const near = heading?.parentElement?.parentElement;
  let isAbove = heading !== null;
  for (const element of page.querySelectorAll(heading ? `${selector},${heading.tagName}` : selector)) {
    if (element === heading) isAbove = false;
    if (found.length >= maxDateLines) break;
    if (!element.matches(selector) || !isOwn(element)) continue;
    const isFar = isAbove && !near?.contains(element);
    if (element.hasAttribute('itemprop') || !(isFar || element.closest('a[href]'))) found.push(element);
  }
  return found;
}

function timeOf(element: Element, language: string | null, label: WrittenDate['label']): WrittenDate | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const date = parseDate(stated, language) ?? datesIn(shortText(element), language)[0]?.date;
  return date ? { date, label } : null;
}

/** What the line of a `<time>` says of it: "Updated <time>…". */
function labelAround(element: Element, language: string | null): WrittenDate['label'] {
  const line = element.parentElement ? shortText(element.parentElement) : '';
  const [first, ...others] = datesIn(line, language);
  return first && !others.length ? first.label : (datesIn(shortText(element), language)[0]?.label ?? null);
}

/** A linked line over the headline belongs to what it leads to. */
const isPointer = (line: Line, { above }: ArticleOpening): boolean =>
  above().includes(line) && line.element.closest('a[href]') !== null;

function lineDates(
  { text, element }: Line,
  language: string | null,
  onlyTimeIn: (element: Element) => Element | null,
): WrittenDate[] {
  if (text.length > maxDateLineChars) return [];
  const dates = datesIn(text, language);
  if (!dates.length) return [];
  const isStated =
    isDateLine(text) ||
    dates.some(({ label }) => label !== null) ||
    lettersBesideDates(text) <= maxBesideDates ||
    readByline(text).length > 0;
  if (!isStated) return [];
  const marked = element.closest('time') ?? onlyTimeIn(element);
  const [first] = dates;
  const exact = marked && first && dates.length === 1 ? timeOf(marked, language, first.label) : null;
  return exact ? [exact] : dates;
}

const shortText = (element: Element): string => shortTextOf(element, maxDateLineChars) ?? '';

function fromAddress(url: string): string | null {
  const [, year, month, day] = addressDate.exec(url) ?? [];
  return parseDate(year ? `${year}-${month}-${day}` : null);
}
