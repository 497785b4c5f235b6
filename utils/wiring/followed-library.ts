import type { FollowedLibrary } from '@/utils/app/followed/followed-ports';
import { prepareConnections } from '@/utils/library/connections/query-connections';
import { countNew, countSearch } from '@/utils/library/followed/count-followed';
import { deleteFollow, getFollow, listFollows, lookAt, putFollow } from '@/utils/library/followed/follows';
import { deleteSavedSearch, listSavedSearches, putSavedSearch } from '@/utils/library/followed/saved-searches';
import { theLibrary } from '@/utils/library/store/database';

/** Kept searches and what is followed, in the library of this browser. Load this file once the list is there. */
export const followedLibrary: FollowedLibrary = {
  getFollow: (id) => getFollow(id),
  putFollow: (follow) => putFollow(follow),
  deleteFollow: (id) => deleteFollow(id),
  lookAt: (id, now) => lookAt(id, now),
  countNew: (follow) => countNew(follow),
  connect: () => prepareConnections(theLibrary()),
  listFollows: () => listFollows(),
  listSavedSearches: () => listSavedSearches(),
  putSavedSearch: (search) => putSavedSearch(search),
  deleteSavedSearch: (id) => deleteSavedSearch(id),
  countSearch: (search) => countSearch(search),
};
