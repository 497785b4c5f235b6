import type { LibraryDatabase } from '@/utils/library/store/database';

/** The earlier texts of an article by when they were replaced. */
export async function readRevisionsOf(library: LibraryDatabase, id: string) {
  const revisions = await library.revisions.where('articleId').equals(id).sortBy('replacedAt');
  return revisions.map(({ replacedAt, article }) => ({ replacedAt, article }));
}
