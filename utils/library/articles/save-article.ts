import { hasChanged } from '@/utils/across/versions/has-changed';
import { withCorrections, withText } from '@/utils/corrections/corrected-record';
import { mergeCorrections } from '@/utils/corrections/correction-item';
import { madeArticleOf, madeDigestOf } from '@/utils/corrections/made-digest';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { findPlace, type SavedBeside } from './find-place';
import { moveArticle } from './move-article';
import { articleOfRow } from './row-of-article';
import { takenOutOf } from './taken-out';
import { writeArticles } from './write-articles';

export interface SaveOutcome {
  readonly saved: SavedArticle;
  /** 'unchanged': it was there already with this text; 'updated': the page had changed. */
  readonly outcome: 'added' | 'updated' | 'unchanged';
  /** When the earlier text was replaced, which names its Revision; null if none was. */
  readonly replacedAt: string | null;
  /** Another article stands under the address this page states, so this one was saved beside it; null if none does. */
  readonly beside: SavedBeside | null;
}

/**
 * Keeps an article under its address, and resolves only once it is on the disk. Saved before, it is brought up to date and
 * taken out of the trash; the reader's own fields and the time of the first save stay. `digest` is as it is made: what the
 * reader put right in an earlier one holds for it, with `corrections` made before the save and names taken out of the
 * whole library. What stands under the address but is
 * another article is never replaced: see find-place.ts.
 */
export function saveArticle(
  article: Article,
  digest: Digest,
  now: Date,
  library: LibraryDatabase = theLibrary(),
  corrections: readonly Correction[] = [],
): Promise<Result<SaveOutcome, LibraryFailure>> {
  const at = now.toISOString();
  return asResult(library, () =>
    writeArticles(library, async (writer): Promise<SaveOutcome> => {
      const { id, row, body, beside, displaced } = await findPlace(library, article);
      const earlierDigest = body && madeDigestOf(body);
      const all = mergeCorrections(await takenOutOf(library, digest, earlierDigest), corrections);
      if (displaced) await moveArticle(library, writer, displaced.row, displaced.body, displaced.id);
      if (!row) {
        const saved = withCorrections({ ...newlySaved(article, digest, now), id }, all);
        await writer.add(saved);
        return { saved, outcome: 'added', replacedAt: null, beside };
      }
      if (!body) {
        // Its text was lost: the page gives it back, and what the reader added is still in the row.
        const kept = withAll(articleOfRow(row, { doc: row.doc, article, digest }), all);
        const saved: SavedArticle = { ...kept, deletedAt: null, updatedAt: at };
        await writer.replace(row, saved);
        return { saved, outcome: 'updated', replacedAt: null, beside };
      }
      const earlier = articleOfRow(row, body);
      const isChanged = hasChanged(madeArticleOf(earlier), article);
      const corrected = withAll(earlier, all);
      const isSame =
        !isChanged &&
        row.deletedAt === null &&
        corrected.corrections === earlier.corrections &&
        isSameDigest(earlier, article, digest);
      if (isSame) return { saved: earlier, outcome: 'unchanged', replacedAt: null, beside };
      const saved: SavedArticle = { ...withText(corrected, article, digest), deletedAt: null, updatedAt: at };
      if (isChanged) {
        await library.revisions.put({
          articleId: id,
          replacedAt: at,
          article: madeArticleOf(earlier),
          digest: madeDigestOf(earlier),
        });
      }
      await writer.replace(row, saved);
      return { saved, outcome: isChanged ? 'updated' : 'unchanged', replacedAt: isChanged ? at : null, beside };
    }),
  );
}

/** The article with corrections joined to those it has. */
const withAll = (saved: SavedArticle, corrections: readonly Correction[]): SavedArticle =>
  withCorrections(saved, mergeCorrections(saved.corrections, corrections));

/** A newer extractor or digest may find more in an unchanged text; that is worth keeping, but it is no change of the page. */
const isSameDigest = (earlier: SavedArticle, article: Article, digest: Digest): boolean =>
  earlier.article.extractorVersion >= article.extractorVersion && earlier.digest.version >= digest.version;
