import type { FollowingLibrary } from '@/utils/app/followed/followed-ports';
import type { PeoplePorts } from '@/utils/app/people/people-ports';
import { downloadFile } from '@/utils/browser/download-file';
import { readSettings } from '@/utils/browser/settings';
import { writeClipboard } from '@/utils/browser/write-clipboard';
import { addressesOf } from '@/utils/library/articles/addresses-of';
import { getSaved } from '@/utils/library/articles/get-saved';
import { listTakenOut } from '@/utils/library/articles/list-taken-out';
import { getRevisions } from '@/utils/library/articles/revisions';
import { mergePersons, splitPerson, undoPersonChoice } from '@/utils/library/connections/person-choices';
import { countPersons, findPersonKey, listPersons, personPage } from '@/utils/library/connections/persons';
import { prepareConnections } from '@/utils/library/connections/query-connections';
import {
  leaveStory,
  listStories,
  moveToStory,
  storyMembers,
  storyPage,
  undoStoryMove,
} from '@/utils/library/connections/stories';
import { countTopics, listTopics, topicPage } from '@/utils/library/connections/topics';
import { theLibrary } from '@/utils/library/store/database';
import { watch } from '@/utils/library/store/watch';

/** Loaded behind the page that asks for it. */
const loadFollowing = async () => (await import('@/utils/wiring/followed-library')).followedLibrary;

const following: FollowingLibrary = {
  getFollow: async (id) => (await loadFollowing()).getFollow(id),
  putFollow: async (follow) => (await loadFollowing()).putFollow(follow),
  deleteFollow: async (id) => (await loadFollowing()).deleteFollow(id),
  lookAt: async (id, now) => (await loadFollowing()).lookAt(id, now),
  countNew: async (follow) => (await loadFollowing()).countNew(follow),
};

/** The page, the browser and the library as the pages about people, topics and stories use them. */
export const peoplePorts: PeoplePorts = {
  library: {
    prepare: (onProgress) => prepareConnections(theLibrary(), onProgress),
    findPersonKey: (name, articleId) => findPersonKey(name, articleId),
    listPersons: (request) => listPersons(request),
    countPersons: (request) => countPersons(request),
    listTopics: (request) => listTopics(request),
    countTopics: (request) => countTopics(request),
    personPage: (key) => personPage(key),
    topicPage: (key) => topicPage(key),
    listStories: (request) => listStories(request),
    storyPage: (key) => storyPage(key),
    addressesOf: (ids) => addressesOf(ids),
    listHighlights: async (request) =>
      (await import('@/utils/library/articles/list-highlights')).listHighlights(request),
    getSaved: (id) => getSaved(id),
    getRevisions: (id) => getRevisions(id),
    restoreRevision: async (...wanted) =>
      (await import('@/utils/library/articles/restore-revision')).restoreRevision(...wanted),
    mergePersons,
    splitPerson,
    undoPersonChoice,
    listTakenOut: () => listTakenOut(),
    takeOutPerson: async (key, now) => (await import('@/utils/library/articles/taken-out')).takeOutPerson(key, now),
    takePersonBack: async (id, now) => (await import('@/utils/library/articles/taken-out')).takePersonBack(id, now),
    storyMembers,
    leaveStory,
    moveToStory,
    undoStoryMove,
  },
  following,
  watch,
  now: () => new Date(),
  settings: readSettings,
  clipboard: writeClipboard,
  download: downloadFile,
  setAddress: (search) => history.replaceState(null, '', search),
  leadTo: (search) => location.replace(search),
};
