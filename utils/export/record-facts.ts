import type { Article } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { cleanLine } from './clean-text';
import type { ExportRecord } from './export-record';
import { safeHref } from './safe-href';

/** The address to cite: the page's own where it states one. */
export const sourceUrl = (article: Article): string | null => safeHref(article.canonicalUrl) ?? safeHref(article.url);

/** YYYY-MM-DD on the page's own calendar; null if there is none to read. */
export const isoDate = (time: string | null): string | null =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(time ?? '')?.[0] ?? null;

/** Unix seconds, null if the time does not parse. */
export function unixSeconds(time: string | null): number | null {
  const milliseconds = Date.parse(time ?? '');
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

/** The distinct texts on one line each, empty ones left out, in order. */
export const distinctLines = (texts: readonly string[]): string[] => [
  ...new Set(texts.map(cleanLine).filter((text) => text !== '')),
];

/** Who signs it; the agency where nobody does. */
export const signers = (article: Article): string[] =>
  distinctLines(article.authors.length > 0 ? article.authors : article.agency === null ? [] : [article.agency]);

/** The publisher's topics and those of the digest, but for what the reader said is none. */
export const topicLabels = (record: ExportRecord): string[] =>
  withoutTakenOut(record, [...record.article.publisherTopics, ...record.digest.topics.map(({ label }) => label)]);

/** What programs for references take for tags: the publisher's topics and the reader's tags, nothing that was found by machine. */
export const keywordsOf = (record: ExportRecord): string[] =>
  distinctLines([...withoutTakenOut(record, record.article.publisherTopics), ...record.tags]);

function withoutTakenOut({ corrections }: ExportRecord, labels: readonly string[]): string[] {
  const out = new Set(corrections.flatMap((each) => (each.kind === 'not-topic' ? [foldText(each.label)] : [])));
  return distinctLines(labels.filter((label) => !out.has(foldText(label))));
}

/** Never '': the address where the page has no title. */
export const titleOf = (article: Article): string => cleanLine(article.title) || (sourceUrl(article) ?? 'Untitled');
