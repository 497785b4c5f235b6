import { foldText } from '@/utils/text/fold-text';
import { textOf } from '../page/text-of';
import dates from '../vocabulary/dates.json' with { type: 'json' };
import { asText } from './json-ld';
import type { PageHead } from './page-head';
import { parseDate, parseWritten } from './parse-date';

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
const maxDateLineChars = 160;
const maxDateLines = 60;

const labelPattern = (labels: readonly string[]) =>
  new RegExp(`(?:^| )(?:${labels.map(foldText).filter(Boolean).join('|')})(?: |$)`);
const modifiedLabel = labelPattern(dates.modifiedLabels);
const publishedLabel = labelPattern(dates.publishedLabels);

/** When it was published and when last changed, each as the page states it, null where it does not. Never a guess. */
export function resolveDates(head: PageHead): { published: string | null; modified: string | null } {
  const stated = parseDate(asText(head.article?.datePublished)) ?? fromMetas(head, publishedMetas);
  const modified = parseDate(asText(head.article?.dateModified)) ?? fromMetas(head, modifiedMetas);
  const published =
    stated ?? fromTimeElements(head.root) ?? fromDateLines(head.root) ?? parseDate(asText(head.article?.dateCreated));
  return { published, modified };
}

function fromMetas(head: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const found = parseDate(head.meta(name));
    if (found) return found;
  }
  return null;
}

function fromTimeElements(page: ParentNode): string | null {
  const marked = page.querySelector('time[itemprop="datePublished"],time[pubdate],[itemprop="datePublished"]');
  const all = [...(marked ? [marked] : []), ...page.querySelectorAll('time')].slice(0, maxDateLines);
  for (const element of all) {
    const found =
      parseDate(element.getAttribute('datetime') ?? element.getAttribute('content')) ?? parseWritten(textOf(element));
    if (found) return found;
  }
  return null;
}

/** The first visible line with a date in an element named for it; a line that says "published" before one that says "updated". */
function fromDateLines(page: ParentNode): string | null {
  let first: string | null = null;
  let seen = 0;
  for (const element of page.querySelectorAll(dateMarkup)) {
    const text = textOf(element);
    if (!text || text.length > maxDateLineChars) continue;
    if (++seen > maxDateLines) break;
    const found = parseWritten(text);
    if (!found) continue;
    const folded = foldText(text);
    if (publishedLabel.test(folded)) return found;
    if (!first || !modifiedLabel.test(folded)) first ??= found;
  }
  return first;
}
