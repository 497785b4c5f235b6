import type { Article } from './article';
import type { Digest } from './digest';

/** An article of which nothing is known: what is found out is put over it. */
export const blankArticle: Article = {
  url: '',
  canonicalUrl: null,
  title: '',
  description: null,
  authors: [],
  publisher: null,
  agency: null,
  dateline: null,
  section: null,
  language: null,
  published: null,
  modified: null,
  leadImage: null,
  publisherTopics: [],
  isPaywalled: null,
  isSelection: false,
  blocks: [],
  removed: [],
  extractorVersion: 0,
};

/** The digest of an article without a text. */
export const blankDigest: Digest = {
  version: 0,
  summary: [],
  isTooShort: true,
  people: [],
  arePeopleAvailable: false,
  quotes: [],
  topics: [],
  wordCount: 0,
  readingMinutes: 1,
};
