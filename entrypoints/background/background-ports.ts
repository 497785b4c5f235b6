import type { BackgroundPorts } from '@/utils/app/background/background-save';
import { digestInTab } from '@/utils/browser/digest-in-tab';
import { extractFromTab } from '@/utils/browser/extract-from-tab';
import { imagesFromTab } from '@/utils/browser/images-from-tab';
import { markSaved } from '@/utils/browser/mark-saved';
import { readSettings } from '@/utils/browser/settings';
import { changeSaved } from '@/utils/library/articles/change-saved';
import { saveImages } from '@/utils/library/articles/images';
import { saveArticle } from '@/utils/library/articles/save-article';
import { noteLibrary } from '@/utils/wiring/note-library';
import { tellInTab } from './tell-in-tab';

/** The browser and the library as a save without the popup uses them. */
export const backgroundPorts: BackgroundPorts = {
  tab: { read: extractFromTab, digest: digestInTab, tell: tellInTab, markSaved, images: imagesFromTab },
  library: {
    save: (article, digest, now) => saveArticle(article, digest, now),
    saveImages,
    note: noteLibrary,
    highlight: (id, highlight, now) => changeSaved([id], { putHighlights: [highlight] }, now),
  },
  settings: readSettings,
  clock: () => new Date(),
  newId: () => crypto.randomUUID(),
};
