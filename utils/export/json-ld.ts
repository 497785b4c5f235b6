import { shownSentence } from '@/utils/text/shown-sentence';
import { cleanLine, cleanText } from './clean-text';
import type { ExportFormat } from './export-format';
import type { ExportRecord } from './export-record';
import { jsonArray } from './json-array';
import { collectionName } from './one-or-zip';
import { articleText } from './plain-text';
import { keywordsOf, signers, sourceUrl, titleOf, topicLabels } from './record-facts';
import { safeHref } from './safe-href';

/** schema.org NewsArticle objects, as pages carry them: an array, an article a line. */
export const jsonLd: ExportFormat = {
  write: (source, { now }) => ({
    name: `${collectionName(now)}.jsonld`,
    mimeType: 'application/ld+json',
    chunks: jsonArray(source, newsArticle),
  }),
};

function newsArticle(record: ExportRecord): Record<string, unknown> {
  const { article, digest } = record;
  const url = sourceUrl(article);
  const fields = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: titleOf(article),
    description: article.description && cleanLine(article.description),
    abstract: digest.summary.map((sentence) => cleanLine(shownSentence(sentence))).join(' '),
    datePublished: article.published,
    dateModified: article.modified,
    author: signers(article).map((name) => ({
      '@type': name === article.agency ? 'Organization' : 'Person',
      name,
    })),
    publisher: article.publisher && { '@type': 'NewsMediaOrganization', name: cleanLine(article.publisher) },
    sourceOrganization: article.agency && { '@type': 'Organization', name: cleanLine(article.agency) },
    dateline: article.dateline && cleanLine(article.dateline),
    articleSection: article.section && cleanLine(article.section),
    keywords: keywordsOf(record),
    about: topicLabels(record).map((name) => ({ '@type': 'Thing', name })),
    mentions: digest.people.map(({ name, role }) => ({
      '@type': 'Person',
      name: cleanLine(name),
      ...(role !== null && { jobTitle: cleanLine(role) }),
    })),
    inLanguage: article.language,
    wordCount: digest.wordCount,
    isAccessibleForFree: article.isPaywalled === null ? null : !article.isPaywalled,
    image: safeHref(article.leadImage?.src ?? null),
    articleBody: cleanText(articleText(article)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value)));
}

const isStated = (value: unknown) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
