import { hasChanged } from '@/utils/across/versions/has-changed';
import { articleId } from '@/utils/identity/article-id';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { articleOfRow } from './row-of-article';
import { writeArticles } from './write-articles';

export interface SaveOutcome {
  readonly saved: SavedArticle;
  /** 'unchanged': it was there already with this text; 'updated': the page had changed, the earlier state is a Revision. */
  readonly outcome: 'added' | 'updated' | 'unchanged';
}

/**
 * Keeps an article under its canonical address, and resolves only once it is on the disk. Saved before, it is brought up
 * to date and taken out of the trash; the reader's own fields and the time of the first save stay.
 */
export function saveArticle(
  article: Article,
  digest: Digest,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SaveOutcome, LibraryFailure>> {
  const id = articleId(article.canonicalUrl ?? article.url);
  const at = now.toISOString();
  return asResult(library, () =>
    writeArticles(library, async (writer): Promise<SaveOutcome> => {
      const row = await library.rows.get({ id });
      const body = row && (await library.bodies.get(row.doc));
      if (!row || !body) {
        const saved = newlySaved(article, digest, now);
        await writer.add(saved);
        return { saved, outcome: 'added' };
      }
      const earlier = articleOfRow(row, body);
      const isChanged = hasChanged(earlier.article, article);
      const isSame = !isChanged && row.deletedAt === null && isSameDigest(earlier, article, digest);
      if (isSame) return { saved: earlier, outcome: 'unchanged' };
      const saved: SavedArticle = { ...earlier, article, digest, deletedAt: null, updatedAt: at };
      if (isChanged) {
        await library.revisions.put({
          articleId: id,
          replacedAt: at,
          article: earlier.article,
          digest: earlier.digest,
        });
      }
      await writer.replace(row, saved);
      return { saved, outcome: isChanged ? 'updated' : 'unchanged' };
    }),
  );
}

/** A newer extractor or digest may find more in an unchanged text; that is worth keeping, but it is no change of the page. */
const isSameDigest = (earlier: SavedArticle, article: Article, digest: Digest): boolean =>
  earlier.article.extractorVersion >= article.extractorVersion && earlier.digest.version >= digest.version;

/** The article saved under any of these addresses (the page's, its canonical one), null where none is; one in the trash is found too. */
export function findSaved(
  urls: readonly string[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SavedArticle | null, LibraryFailure>> {
  return asResult(library, () => readArticle(library, [...new Set(urls.map(articleId))]));
}

export function getSaved(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SavedArticle | null, LibraryFailure>> {
  return asResult(library, () => readArticle(library, [id]));
}

/** The earlier states of an article, the latest first. */
export function getRevisions(
  id: string,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly Revision[], LibraryFailure>> {
  return asResult(library, async () => {
    const revisions = await library.revisions.where('articleId').equals(id).sortBy('replacedAt');
    return revisions.reverse();
  });
}

function readArticle(library: LibraryDatabase, ids: readonly string[]): PromiseLike<SavedArticle | null> {
  return library.transaction('r', library.rows, library.bodies, async () => {
    for (const id of ids) {
      const row = await library.rows.get({ id });
      const body = row && (await library.bodies.get(row.doc));
      if (row && body) return articleOfRow(row, body);
    }
    return null;
  });
}
