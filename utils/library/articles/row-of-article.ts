import type { Highlight, SavedArticle } from '@/utils/model/saved-article';
import { shownSentence } from '@/utils/text/shown-sentence';
import type { BodyRecord, NewRow, RowRecord } from '../store/records';
import { ownOf } from './own-of';

/** The row under which a saved article stands in lists. */
export function rowOfArticle(saved: SavedArticle): Omit<NewRow, 'textEntry' | 'ownEntry'> {
  const { article, digest } = saved;
  const [first] = digest.summary;
  return {
    id: saved.id,
    url: article.url,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    language: article.language,
    wordCount: digest.wordCount,
    readingMinutes: digest.readingMinutes,
    summary: first ? shownSentence(first) : article.description,
    people: digest.people.filter((person) => person.isKey).map((person) => person.name),
    topics: [...new Set(digest.topics.map((topic) => topic.label))],
    ...ownOf(saved),
    markedAt: markedAtOf(saved.highlights),
  };
}

/** When the latest highlight was made, as the index of highlights has it; null for none. */
export const markedAtOf = (highlights: readonly Highlight[]): string | null =>
  highlights.reduce<string | null>(
    (latest, { createdAt }) => (latest === null || createdAt > latest ? createdAt : latest),
    null,
  );

/** The text of a saved article, under the number of its row. */
export const bodyOfArticle = (doc: number, { article, digest, madeDigest, madeArticle }: SavedArticle): BodyRecord => ({
  doc,
  article,
  digest,
  madeDigest,
  madeArticle,
});

/** The whole record again from its two parts: nothing that was saved is changed by the way through the store. */
export function articleOfRow(row: RowRecord, body: BodyRecord): SavedArticle {
  return {
    id: row.id,
    article: body.article,
    digest: body.digest,
    ...ownOf(row),
    madeDigest: body.madeDigest ?? null,
    madeArticle: body.madeArticle ?? null,
  };
}
