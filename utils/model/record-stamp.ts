import type { SavedArticle } from './saved-article';

/** All that changes whenever anything of a saved article does; a library's row holds it too. */
export type Stamped = Pick<
  SavedArticle,
  'updatedAt' | 'readAt' | 'archivedAt' | 'deletedAt' | 'isStarred' | 'tags' | 'note' | 'highlights' | 'progress'
> &
  // Absent in a row that was written before there were any.
  Partial<Pick<SavedArticle, 'corrections'>>;

/** Tells one state of a saved article from another: equal where nobody has changed it in between. */
export const recordStamp = ({
  updatedAt,
  readAt,
  archivedAt,
  deletedAt,
  isStarred,
  tags,
  note,
  highlights,
  progress,
  corrections = [],
}: Stamped): string =>
  JSON.stringify([updatedAt, readAt, archivedAt, deletedAt, isStarred, tags, note, highlights, progress, corrections]);
