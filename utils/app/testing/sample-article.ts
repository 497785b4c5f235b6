import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import type { SummaryLength } from '@/utils/model/settings';

const text = 'Ada Quill, head of the harbour board, opened the bridge. "It is yours," she said.';

/** An article of one paragraph, with an advertisement left out. */
export const sampleArticle: Article = {
  ...blankArticle,
  url: 'https://example.org/bridge?utm_source=mail',
  canonicalUrl: 'https://example.org/bridge',
  title: 'The bridge is open',
  authors: ['Juno Perch'],
  publisher: 'The Ferrytown Post',
  dateline: 'FERRYTOWN',
  section: 'Local',
  language: 'en',
  published: '2026-03-01T08:00:00+01:00',
  leadImage: { src: 'https://example.org/bridge.jpg', alt: null, caption: null, credit: null },
  publisherTopics: ['Harbour'],
  blocks: [{ type: 'paragraph', text, marks: [] }],
  removed: [{ reason: 'ad', text: 'Sail with us.', before: 1 }],
  extractorVersion: 1,
};

/** A digest of any article: its first one, three or five words as so many sentences, and Ada Quill. */
export function sampleDigest(article: Article, { summaryLength }: { readonly summaryLength: SummaryLength }): Digest {
  const words = article.blocks
    .map((block) => block.text)
    .join(' ')
    .split(' ')
    .slice(0, { short: 1, medium: 3, long: 5 }[summaryLength]);
  return {
    ...blankDigest,
    version: 1,
    summary: words.map((word) => ({ text: word, span: { block: 0, start: 0, end: word.length }, score: 1 })),
    isTooShort: false,
    people: [
      {
        name: 'Ada Quill',
        aliases: ['Ada Quill'],
        role: null,
        roles: [],
        mentions: [{ block: 0, start: 0, end: 9 }],
        salience: 1,
        isKey: true,
      },
    ],
    arePeopleAvailable: true,
    wordCount: 15,
  };
}

export const sampleNow = new Date('2026-03-02T08:00:00.000Z');

/** The article as it is in the library since the day before. */
export const sampleSaved = newlySaved(
  sampleArticle,
  sampleDigest(sampleArticle, { summaryLength: 'medium' }),
  new Date('2026-03-01T08:00:00.000Z'),
);
