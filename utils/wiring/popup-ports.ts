import { loadDigest } from '@/utils/app/load-digest';
import type { PopupLibrary, PopupPorts } from '@/utils/app/popup/popup-ports';
import { activeTab } from '@/utils/browser/active-tab';
import { statedBy, takeBegun } from '@/utils/browser/begun-reading';
import { extractFromTab } from '@/utils/browser/extract-from-tab';
import type { Injected } from '@/utils/browser/inject';
import { isPrivatePage } from '@/utils/browser/is-private-page';
import { openPage } from '@/utils/browser/open-page';
import { sidePanelOpener } from '@/utils/browser/open-side-panel';
import { readSettings } from '@/utils/browser/settings';
import { shareSheet } from '@/utils/browser/share-sheet';
import { showInTab } from '@/utils/browser/show-in-tab';
import { writeClipboard } from '@/utils/browser/write-clipboard';

/** The library, loaded when it is first asked. */
const library: PopupLibrary = {
  isLasting: () => !isPrivatePage(),
  find: async (article) => (await import('@/utils/library/articles/find-saved')).findSaved(article),
  save: async (article, digest, now, corrections) =>
    (await import('@/utils/library/articles/save-article')).saveArticle(article, digest, now, undefined, corrections),
  saveImages: async (images) => (await import('@/utils/library/articles/images')).saveImages(images),
  tags: async () => (await import('./queries-of-reader')).tags(),
  change: async (id, change, now) =>
    (await import('@/utils/library/articles/change-saved')).changeSaved([id], change, now),
  putRight: async (...wanted) => (await import('@/utils/library/articles/put-right')).putRight(...wanted),
  takeCorrectionsBack: async (...undos) =>
    (await import('@/utils/library/articles/put-right')).takeCorrectionsBack(...undos),
  takenOut: async (digest) => (await import('@/utils/library/articles/taken-out')).takenOutNow(digest),
  moveToTrash: async (id, now) =>
    (await import('@/utils/library/articles/change-saved')).changeSaved([id], { isDeleted: true }, now),
  undoReplacement: async (revision, now) =>
    (await import('@/utils/library/articles/restore-revision')).restoreRevision(revision, now, { keptAs: null }),
  missed: async (after, now) => {
    const { missLibrary, noteLibrary } = await import('./note-library');
    return after === 'save' ? noteLibrary(now) : missLibrary(now);
  },
  findPersonKey: async (name, id) => (await import('@/utils/library/connections/persons')).findPersonKey(name, id),
  findStory: async (article, digest, now) =>
    (await import('@/utils/library/connections/story-of-page')).findStory(article, digest, now),
};

/** Makes ready what the digest needs in the language that the page states, beside the reading; nothing waits for it. */
async function prepareFor(stated: Injected): Promise<void> {
  const { language, title } = await statedBy(stated);
  if (!language) return;
  const { prepareDigest } = await import('@/utils/digest/digest-with-its-pack');
  await prepareDigest(language, title);
}

/** The browser and the library as the popup uses them. */
export const popupPorts: PopupPorts = {
  tab: {
    active: () => activeTab(takeBegun('tabs')),
    read: (tabId, isForced) =>
      isForced ? extractFromTab(tabId, { isForced }) : extractFromTab(tabId, undefined, takeBegun('article')),
    show: showInTab,
    markSaved: async (tabId) => (await import('@/utils/browser/mark-saved')).markSaved(tabId),
    images: async (...asked) => (await import('@/utils/browser/images-from-tab')).imagesFromTab(...asked),
  },
  library,
  digest: () => {
    const stated = takeBegun('stated');
    // What goes wrong here goes wrong again, and is told, with the digest.
    if (stated) void prepareFor(stated).catch(() => undefined);
    return loadDigest();
  },
  settings: readSettings,
  clock: () => new Date(),
  openPage,
  closePopup: () => window.close(),
  openPanel: sidePanelOpener(),
  clipboard: writeClipboard,
  followLink: async (href) => (await import('@/utils/browser/follow-link')).followLink(href),
  share: shareSheet,
  download: async (...file) => (await import('@/utils/browser/download-file')).downloadFile(...file),
  openListen: async (...asked) => (await import('./open-listen')).openListen(...asked),
  // Asked for before use: few browsers bring them.
  openTranslate:
    'Translator' in globalThis ? async (shown) => (await import('./open-models')).openTranslate(shown) : null,
  openBrowserSummary:
    'Summarizer' in globalThis
      ? async (...asked) => (await import('./open-models')).openBrowserSummary(...asked)
      : null,
  keepReadingCopy: async (copy) => (await import('@/utils/browser/reading-copy')).keepReadingCopy(copy),
};
