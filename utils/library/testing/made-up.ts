import { newRecord } from '@/utils/identity/new-record';
import type { Article } from '@/utils/model/article';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

/** An article of a made-up page, for tests. */
export function madeUpArticle(
  path: string,
  changes: Partial<Article> & { readonly text?: readonly string[] } = {},
): Article {
  const { text = ['The council of Elmford met on Tuesday.', 'It closed the bridge.'], ...fields } = changes;
  return {
    ...blankArticle,
    url: `https://news.example/${path}`,
    title: `Story ${path}`,
    publisher: 'The Example',
    language: 'en',
    published: '2026-03-01T08:00:00+01:00',
    blocks: text.map((paragraph) => ({ type: 'paragraph', text: paragraph, marks: [] })),
    extractorVersion: 1,
    ...fields,
  };
}

/** A digest that names these people, all of them key, and these topics. */
export function madeUpDigest(people: readonly string[] = [], topics: readonly string[] = []): Digest {
  return {
    ...blankDigest,
    version: 1,
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
    topics: topics.map((label) => ({ label, source: 'publisher', kind: 'subject', score: 1, mentions: [] })),
    wordCount: 12,
  };
}

/** A saved article with everything the reader can add to it left empty. */
export function madeUpSaved(path: string, changes: Partial<SavedArticle> = {}): SavedArticle {
  return {
    ...newRecord(`news.example/${path}`, madeUpArticle(path), madeUpDigest(), new Date('2026-03-02T10:00:00Z')),
    ...changes,
  };
}
