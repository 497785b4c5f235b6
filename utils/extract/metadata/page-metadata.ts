import type { Article } from '@/utils/model/article';
import { foldText } from '@/utils/text/fold';
import { safeUrl } from '../page/safe-url';
import { readOpening } from './article-opening';
import { asParagraphs, asText } from './json-ld';
import { readPageHead } from './page-head';
import { readStatement, type Statement } from './page-statement';
import { readEntryTimes } from './read-entry-times';
import { resolveAuthors } from './resolve-authors';
import { openingDateline, statedDateline } from './resolve-dateline';
import { resolveDates } from './resolve-dates';
import { resolveLanguage } from './resolve-language';
import { resolveLeadImage } from './resolve-lead-image';
import { resolvePaywall } from './resolve-paywall';
import { resolvePublisher } from './resolve-publisher';
import { resolveSection } from './resolve-section';
import { resolveTitle } from './resolve-title';
import { resolveTopics } from './resolve-topics';
import { siteNames } from './site-names';

type BodyFields = 'blocks' | 'removed' | 'isSelection' | 'extractorVersion';

export interface PageMetadata {
  /** What the page's addresses are resolved against. */
  readonly base: string;
  readonly title: string;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** BCP 47. */
  readonly language: string | null;
  /** When the entries of a live blog were written (ISO 8601), by their folded headline. */
  readonly entryTimes: ReadonlyMap<string, string>;
  /** What kind of page it states to be. */
  readonly statement: Statement;
  /** True where the page states that nobody has to pay for it. */
  readonly isStatedFree: boolean;
  /** True where it states that somebody has to. */
  readonly isStatedPaid: boolean;
  /** JSON-LD's articleBody, where the page states one; paragraphs parted by line breaks. */
  readonly statedBody: string | null;
  /** Everything of the article but its body; `firstText` is the body's first paragraph, which may hold the dateline. */
  readonly articleFields: (firstText: string) => Omit<Article, BodyFields>;
}

/** What the page says of the article: JSON-LD, OpenGraph, metas, markup, in the order each field can be trusted. */
export function readPageMetadata(root: Element, url: string): PageMetadata {
  const head = readPageHead(root, url);
  const publisher = resolvePublisher(head);
  const sites = siteNames(head, publisher);
  const title = resolveTitle(head, sites) ?? url;
  const language = resolveLanguage(head);
  const opening = readOpening(root, title);
  const stated = head.meta('og:description', 'description', 'twitter:description') ?? asText(head.article?.description);
  const description = stated && foldText(stated) !== foldText(title) ? stated : null;
  const canonical = root.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? head.meta('og:url');
  const { authors, agency } = resolveAuthors(head, sites, opening);
  const fields = {
    url,
    canonicalUrl: safeUrl(canonical, head.base),
    title,
    description,
    authors,
    agency,
    publisher,
    section: resolveSection(head, title),
    language,
    ...resolveDates(head, opening, language),
    leadImage: resolveLeadImage(head),
    publisherTopics: resolveTopics(head, sites),
    isPaywalled: resolvePaywall(head),
    dateline: statedDateline(head),
  };
  return {
    base: head.base,
    title,
    description,
    authors,
    language: fields.language,
    entryTimes: readEntryTimes(head),
    statement: readStatement(head),
    isStatedFree: fields.isPaywalled === false,
    isStatedPaid: fields.isPaywalled === true,
    statedBody: asParagraphs(head.article?.articleBody),
    articleFields: (firstText) => ({ ...fields, dateline: fields.dateline ?? openingDateline(firstText) }),
  };
}
