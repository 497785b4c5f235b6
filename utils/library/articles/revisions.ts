import { isSameArticle } from '@/utils/across/versions/is-same-article';
import { articleId } from '@/utils/identity/article-id';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Result } from '@/utils/model/result';
import type { Revision, SavedArticle } from '@/utils/model/saved-article';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { articleOfRow } from './row-of-article';
import { writeArticles } from './write-articles';

/** Names one earlier state of an article. */
export type RevisionKey = Pick<Revision, 'articleId' | 'replacedAt'>;

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

/**
 * Makes an earlier state the article again. The state it takes the place of is kept as a version, unless the
 * replacement itself is undone: then that state was a mistake and goes. What the reader added stays. null where the version
 * or the article is gone.
 */
export function restoreRevision(
  { articleId: id, replacedAt }: RevisionKey,
  now: Date,
  { isUndo = false }: { readonly isUndo?: boolean } = {},
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
      const saved: SavedArticle = { ...articleOfRow(row, body), article, digest, updatedAt: at };
      await library.revisions.delete([id, replacedAt]);
      if (!isUndo) {
        await library.revisions.put({ articleId: id, replacedAt: at, article: body.article, digest: body.digest });
      }
      await writer.replace(row, saved);
      return saved;
    }),
  );
}

/** A version that is another article: an earlier form of Nutgraf believed any canonical address a page stated. */
export interface SwallowedArticle extends RevisionKey {
  readonly title: string;
  readonly url: string;
  /** The headline of the article it is hidden under. */
  readonly under: string;
}

/** Articles that stand in the library only as a version of another one. Reads every version once. */
export function findSwallowed(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly SwallowedArticle[], LibraryFailure>> {
  return asResult(library, () =>
    library.transaction('r', library.rows, library.bodies, library.revisions, async () => {
      const found: SwallowedArticle[] = [];
      for (const key of await library.revisions.toCollection().primaryKeys()) {
        const revision = await library.revisions.get(key);
        const row = revision && (await library.rows.get({ id: revision.articleId }));
        const body = row && (await library.bodies.get(row.doc));
        if (!revision || !row || !body) continue;
        const { article, articleId: id, replacedAt } = revision;
        const isElsewhere = articleId(article.url) !== articleId(body.article.url);
        if (isElsewhere && !isSameArticle(article, body.article)) {
          found.push({ articleId: id, replacedAt, title: article.title, url: article.url, under: row.title });
        }
      }
      return found;
    }),
  );
}

/**
 * Gives swallowed articles back as articles of their own, under their own addresses; how many came back. One whose address
 * holds an article already (saved again since) becomes a version of that.
 */
export function bringBackSwallowed(
  keys: readonly RevisionKey[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      let count = 0;
      for (const { articleId: from, replacedAt } of keys) {
        const revision = await library.revisions.get([from, replacedAt]);
        if (!revision) continue;
        const { article, digest } = revision;
        const id = articleId(article.url);
        await library.revisions.delete([from, replacedAt]);
        if (await library.rows.get({ id })) {
          await library.revisions.put({ ...revision, articleId: id });
          continue;
        }
        await writer.add({ ...newlySaved(article, digest, now), id, savedAt: replacedAt });
        count += 1;
      }
      return count;
    }),
  );
}
