import { withText } from '@/utils/corrections/corrected-record';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import type { RevisionKey } from './revisions';
import { articleOfRow } from './row-of-article';
import { writeArticles } from './write-articles';

/**
 * Makes an earlier state the article again. The state it takes the place of is kept as a version that was replaced at
 * `keptAs` (ISO 8601, UTC; now if not given). null: it is not kept, for it was a mistake that is undone. What the reader
 * added and put right stays. null if the version or the article is gone.
 */
export function restoreRevision(
  { articleId: id, replacedAt }: RevisionKey,
  now: Date,
  { keptAs = now.toISOString() }: { readonly keptAs?: string | null } = {},
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SavedArticle | null, LibraryFailure>> {
  const at = now.toISOString();
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const revision = await library.revisions.get([id, replacedAt]);
      const row = await library.rows.get({ id });
      const body = row && (await library.bodies.get(row.doc));
      if (!revision || !row || !body) return null;
      const { article, digest } = revision;
      const before = articleOfRow(row, body);
      const saved: SavedArticle = { ...withText(before, article, digest), updatedAt: at };
      await library.revisions.delete([id, replacedAt]);
      if (keptAs !== null) {
        await library.revisions.put({
          articleId: id,
          replacedAt: keptAs,
          article: madeArticleOf(before),
          digest: madeDigestOf(before),
        });
      }
      await writer.replace(row, saved);
      return saved;
    }),
  );
}
