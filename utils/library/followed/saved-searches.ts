import type { LibraryFilter } from '@/utils/model/library-filter';
import type { Result } from '@/utils/model/result';
import type { SavedSearch } from '@/utils/model/saved-search';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { isSavedSearch } from './followed-shapes';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** The searches that are kept, the first kept first. */
export function listSavedSearches(library: LibraryDatabase = theLibrary()): Asked<readonly SavedSearch[]> {
  return asResult(library, async () => {
    const searches = (await library.savedSearches.toArray()).filter(isSavedSearch);
    return searches.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  });
}

/** Keeps a search, or changes the one of the same id. */
export const putSavedSearch = (search: SavedSearch, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, async () => void (await library.savedSearches.put(search)));

export const deleteSavedSearch = (id: string, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, () => library.savedSearches.delete(id));

/** Which articles a kept search is asked of. */
export const filterOfSearch = ({ view }: SavedSearch): LibraryFilter => ({ shelf: view.shelf, facets: view.facets });
