import { exportLabels } from '@/components/export/export-labels';
import type { LibraryPorts, ListedLibrary } from '@/utils/app/library/library-ports';
import { putOffBackup, readLastBackup, watchLastBackup } from '@/utils/browser/last-backup';
import { forgetLostArticles } from '@/utils/browser/library-mark';
import { openPage } from '@/utils/browser/open-page';
import { countSavedSince } from '@/utils/library/articles/count-saved-since';
import { generation } from '@/utils/library/articles/library-size';
import { facets } from '@/utils/library/search/facets';
import { listKeys, rowsByKeys } from '@/utils/library/search/list';
import { matchingSentence, search } from '@/utils/library/search/search';
import { watch } from '@/utils/library/store/watch';
import { noteLibrary } from '@/utils/wiring/note-library';

const changes = () => import('@/utils/library/articles/change-saved');
const completeCopy = async () => (await import('@/utils/library/copy/keep-copy')).completeCopy();
const trash = () => import('@/utils/library/articles/empty-trash');

/** The library as its page uses it. Queries that are watched are there from the start, changes are loaded when one is made. */
const library: ListedLibrary = {
  listKeys,
  rowsByKeys,
  search,
  matchingSentence,
  facets: (filter, query) => facets(filter, undefined, undefined, query),
  pictureOf: async (id) => (await import('@/utils/library/articles/picture-of-article')).pictureOfArticle(id),
  whyNothing: async (...asked) => (await import('@/utils/library/search/why-nothing')).whyNothing(...asked),
  completeValue: async (...asked) => (await import('@/utils/library/search/complete-value')).completeValue(...asked),
  countSavedSince,
  changeSaved: async (...wanted) => (await changes()).changeSaved(...wanted),
  undoChange: async (...undos) => (await changes()).undoChange(...undos),
  moveInQueue: async (...wanted) => (await import('@/utils/library/articles/move-in-queue')).moveInQueue(...wanted),
  eraseArticles: async (ids) => (await import('@/utils/library/articles/erase-articles')).eraseArticles(ids),
  emptyTrash: async () => (await trash()).emptyTrash(),
  purgeTrash: async (now) => (await trash()).purgeTrash(now),
  completeIndex: async () => (await import('@/utils/library/search/complete-index')).completeIndex(),
};

const go = (search: string) => location.pathname + search;

/** The page, the browser and the library as the library page uses them. */
export const libraryPorts: LibraryPorts = {
  library,
  watch,
  address: {
    search: () => location.search,
    push: (search) => history.pushState(null, '', go(search)),
    replace: (search) => history.replaceState(history.state, '', go(search)),
    onMove: (listener) => {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  },
  backups: { read: readLastBackup, watch: watchLastBackup, putOff: putOffBackup },
  lost: {
    note: async (now) => {
      const lost = await noteLibrary(now);
      // What cannot be copied now is due when the page is opened again.
      void completeCopy().catch(() => undefined);
      return lost;
    },
    bringBack: async () => (await import('@/utils/wiring/bring-back-lost')).bringBackLost(),
    forget: async () => {
      await forgetLostArticles();
      await (await import('@/utils/library/copy/lost-copies')).dropLostCopies();
    },
    generation: () => generation(),
  },
  now: () => new Date(),
  openPage,
  loadFollowed: async () => (await import('@/utils/wiring/followed-library')).followedLibrary,
  newId: () => crypto.randomUUID(),
  openExport: async (request, parts) =>
    (await import('@/utils/wiring/open-export')).openExport(request, { ...parts, labels: exportLabels }),
  openImport: async (parts) => (await import('@/utils/wiring/open-import')).openImport(parts),
};
