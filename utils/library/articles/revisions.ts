import type { Result } from '@/utils/model/result';
import type { Revision } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isRevision } from '../store/record-shapes';
import { asResult } from '../store/transactions';

/** Names one earlier state of an article. */
export type RevisionKey = Pick<Revision, 'articleId' | 'replacedAt'>;

/** The earlier states of an article, the latest first. */
export function getRevisions(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly Revision[], LibraryFailure>> {
  return asResult(library, async () => {
    const revisions = await library.revisions.where('articleId').equals(id).sortBy('replacedAt');
    return revisions.filter(isRevision).reverse();
  });
}
