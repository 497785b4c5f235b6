import { withText } from '@/utils/corrections/corrected-record';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { articleOfRow } from './row-of-article';
import { writeArticles } from './write-articles';

/**
 * Gives a saved article another text, as the reader arranged it (a piece put back), with the digest as it is made of it;
 * what the reader added and put right stays, and no
 * revision is kept, because the page has not changed. False if the article is no longer saved.
 */
export function replaceText(
  id: string,
  article: Article,
  digest: Digest,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<boolean, LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const row = await library.rows.get({ id });
      const body = row && (await library.bodies.get(row.doc));
      if (!row || !body) return false;
      await writer.replace(row, {
        ...withText(articleOfRow(row, body), article, digest),
        updatedAt: now.toISOString(),
      });
      return true;
    }),
  );
}
