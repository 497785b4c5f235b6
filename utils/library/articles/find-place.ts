import { isSameArticle } from '@/utils/across/versions/is-same-article';
import { madeArticleOf } from '@/utils/corrections/made-digest';
import { keyOfArticle } from '@/utils/identity/article-address';
import { articleId } from '@/utils/identity/article-id';
import type { Article } from '@/utils/model/article';
import type { LibraryDatabase } from '../store/database';
import type { BodyRecord, RowRecord } from '../store/records';

/** The article that stands where this one says it belongs. */
export interface SavedBeside {
  readonly id: string;
  readonly title: string;
}

/** Where an article belongs in the library. */
export interface ArticlePlace {
  readonly id: string;
  /** The same article as it was saved before; null if it is new. */
  readonly row: RowRecord | null;
  /** null if the article is new, or its text was lost. */
  readonly body: BodyRecord | null;
  readonly beside: SavedBeside | null;
  /** An article that was saved here from another address, and must move there first. */
  readonly displaced: { readonly row: RowRecord; readonly body: BodyRecord; readonly id: string } | null;
}

interface Occupant {
  readonly row: RowRecord;
  readonly body: BodyRecord | null;
}

/**
 * Finds where an article belongs, in a transaction over rows and bodies:
 *
 * 1. under the address it states, where that is free or holds an earlier version of it;
 * 2. where that holds another article (a stale or wrong canonical address): under its own address;
 * 3. where its own address is that very one, and the other article came from elsewhere: here, and the other moves to its
 *    own address.
 *
 * What its own address held before is a version of it, however different: the page itself has changed.
 */
export async function findPlace(library: LibraryDatabase, article: Article): Promise<ArticlePlace> {
  const own = articleId(article.url);
  const stated = keyOfArticle(article);
  const earlier = await earlierKey(library, article, stated);
  if (earlier) return placed(earlier.row.id, earlier);
  const occupant = await occupantOf(library, stated);
  // One whose text was lost is believed to be this one: the page may give it back.
  if (!occupant?.body) return placed(stated, occupant);
  const { row, body } = occupant;
  const itsOwn = articleId(body.article.url);
  const isFromHere = own === stated && itsOwn === stated;
  // Where the headlines disagree this compares both texts: not done where it decides nothing.
  if (isFromHere || isSameArticle(madeArticleOf(body), article)) return placed(stated, occupant);
  if (own !== stated)
    return { ...placed(own, await occupantOf(library, own)), beside: { id: row.id, title: row.title } };
  if (await occupantOf(library, itsOwn)) return placed(stated, occupant);
  return { ...placed(stated, null), displaced: { row, body, id: itsOwn } };
}

/**
 * The article where an earlier version of Nutgraf kept it: under any canonical address its page stated. Only where it
 * came from this very address, so that it is found again and not saved twice.
 */
async function earlierKey(library: LibraryDatabase, article: Article, stated: string): Promise<Occupant | null> {
  const unbelieved = article.canonicalUrl === null ? stated : articleId(article.canonicalUrl);
  if (unbelieved === stated) return null;
  const occupant = await occupantOf(library, unbelieved);
  const saved = occupant?.body && madeArticleOf(occupant.body);
  const isFromHere = saved && articleId(saved.url) === articleId(article.url);
  return isFromHere && isSameArticle(saved, article) ? occupant : null;
}

async function occupantOf(library: LibraryDatabase, id: string): Promise<Occupant | null> {
  const row = await library.rows.get({ id });
  return row ? { row, body: (await library.bodies.get(row.doc)) ?? null } : null;
}

const placed = (id: string, occupant: Occupant | null): ArticlePlace => ({
  id,
  row: occupant?.row ?? null,
  body: occupant?.body ?? null,
  beside: null,
  displaced: null,
});
