import { newRecord } from '@/utils/identity/new-record';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

/** An article of a made-up page, for tests. */
export function madeUpArticle(
  path: string,
  changes: Partial<Article> & { readonly text?: readonly string[] } = {},
): Article {
  const { text = ['The council of Elmford met on Tuesday.', 'It closed the bridge.'], ...fields } = changes;
  return {
    url: `https://news.example/${path}`,
    canonicalUrl: null,
    title: `Story ${path}`,
    description: null,
    authors: [],
    publisher: 'The Example',
    agency: null,
    dateline: null,
    section: null,
    language: 'en',
    published: '2026-03-01T08:00:00+01:00',
    modified: null,
    leadImage: null,
    publisherTopics: [],
    isPaywalled: null,
    isSelection: false,
    blocks: text.map((paragraph) => ({ type: 'paragraph', text: paragraph, marks: [] })),
    removed: [],
    extractorVersion: 1,
    ...fields,
  };
}

/** A digest that names these people, all of them key, and these topics. */
export function madeUpDigest(people: readonly string[] = [], topics: readonly string[] = []): Digest {
  return {
    version: 1,
    summary: [],
    isTooShort: false,
    people: people.map((name) => ({
      name,
      aliases: [name],
      role: null,
      roles: [],
      mentions: [],
      salience: 1,
      isKey: true,
    })),
    arePeopleAvailable: true,
    quotes: [],
    topics: topics.map((label) => ({ label, source: 'publisher', kind: 'subject', score: 1, mentions: [] })),
    wordCount: 12,
    readingMinutes: 1,
  };
}

/** A saved article with everything the reader can add to it left empty. */
export function madeUpSaved(path: string, changes: Partial<SavedArticle> = {}): SavedArticle {
  return {
    ...newRecord(`news.example/${path}`, madeUpArticle(path), madeUpDigest(), new Date('2026-03-02T10:00:00Z')),
    ...changes,
  };
}
