import { isSameArticle } from '@/utils/across/versions/is-same-article';
import { articleId } from '@/utils/identity/article-id';
import { newlySaved } from '@/utils/identity/newly-saved';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import type { RevisionKey } from './revisions';
import { writeArticles } from './write-articles';

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
