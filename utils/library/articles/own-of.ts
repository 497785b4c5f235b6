import type { OwnFields } from '@/utils/sync/article-truth';

type SinceFirst = 'queuePlace' | 'corrections';

/**
 * What the reader has done to an article, out of its record or its row: the one list of these fields, by which rows are
 * written, records put together again and other devices told. Rows of earlier versions lack the last two.
 */
export const ownOf = (holder: Omit<OwnFields, SinceFirst> & Partial<Pick<OwnFields, SinceFirst>>): OwnFields => ({
  savedAt: holder.savedAt,
  updatedAt: holder.updatedAt,
  readAt: holder.readAt,
  archivedAt: holder.archivedAt,
  deletedAt: holder.deletedAt,
  isStarred: holder.isStarred,
  tags: holder.tags,
  note: holder.note,
  highlights: holder.highlights,
  progress: holder.progress,
  queuePlace: holder.queuePlace ?? null,
  corrections: holder.corrections ?? [],
});
