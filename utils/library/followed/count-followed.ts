import { Dexie } from 'dexie';
import type { Follow } from '@/utils/model/follow';
import type { Result } from '@/utils/model/result';
import type { SavedSearch } from '@/utils/model/saved-search';
import { groupOf } from '../connections/person-group';
import { filterMask, type Mask, shelfMask } from '../search/columns/filter-mask';
import type { Columns } from '../search/columns/load-columns';
import { filterFor } from '../search/filter-for';
import { matchQuery } from '../search/index/match-query';
import { parseQuery } from '../search/index/parse-query';
import { queryColumns } from '../search/query-columns';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isSavedSearch } from './followed-shapes';
import { personOfFollow } from './person-of-follow';
import { filterOfSearch } from './saved-searches';

/** How many articles a kept search finds now. */
export function countSearch(
  search: SavedSearch,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return queryColumns(library, async (columns) => (await docsOfSearch(library, columns, search)).length);
}

/**
 * How many articles that were saved since the reader last looked belong to what is followed. Of people, topics and stories
 * those that are connected by now: it waits for nothing, and is asked again when more are.
 */
export function countNew(
  follow: Follow,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return queryColumns(library, async (columns) => {
    const since = Date.parse(follow.lookedAt);
    const there = shelfMask(columns, 'everything');
    const docs = new Set(await docsOf[follow.kind](library, columns, follow));
    let count = 0;
    for (const doc of docs) if (there[doc] && (columns.saved[doc] ?? 0) > since) count += 1;
    return count;
  });
}

type DocsOf = (library: LibraryDatabase, columns: Columns, follow: Follow) => PromiseLike<readonly number[]>;

const docsOf: Readonly<Record<Follow['kind'], DocsOf>> = {
  person: async (library, _, follow) => {
    const root = await personOfFollow(library, follow);
    if (!root) return [];
    const lists = (await groupOf(library, root)).map((person) =>
      library.occurrences
        .where('[person+doc]')
        .between([person.key, Dexie.minKey], [person.key, Dexie.maxKey])
        .primaryKeys(),
    );
    return (await Dexie.Promise.all(lists)).flat().map(([, doc]) => doc);
  },
  topic: (library, _, { key }) => library.connections.where('topics').equals(key).primaryKeys(),
  story: async (library, _, { key, anchor }) => {
    const docs = await library.connections.where('story').equals(key).primaryKeys();
    if (docs.length > 0 || anchor === null) return docs;
    // Restored into another library the story has another key: the one of the article it was followed by.
    const article = await library.connections.get({ articleId: anchor });
    return article ? library.connections.where('story').equals(article.story).primaryKeys() : [];
  },
  search: async (library, columns, { key }) => {
    const search = await library.savedSearches.get(key);
    return isSavedSearch(search) ? docsOfSearch(library, columns, search) : [];
  },
};

async function docsOfSearch(library: LibraryDatabase, columns: Columns, search: SavedSearch): Promise<number[]> {
  const clauses = parseQuery(search.view.text);
  const mask = await filterMask(library, columns, filterFor(clauses, filterOfSearch(search)));
  if (clauses.length === 0) return docsIn(mask);
  return [...(await matchQuery(library, columns, mask, clauses)).docs];
}

const docsIn = (mask: Mask): number[] => [...mask.keys()].filter((doc) => mask[doc]);
