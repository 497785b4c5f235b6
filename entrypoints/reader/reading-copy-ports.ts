import { loadDigest } from '@/utils/app/load-digest';
import { addressOfReader } from '@/utils/app/reader/reader-address';
import type { ReadingCopyPorts } from '@/utils/app/reader/reading-copy-session';
import { loadReadingCopy } from '@/utils/browser/reading-copy';
import { readSettings } from '@/utils/browser/settings';
import { writeClipboard } from '@/utils/browser/write-clipboard';

/** The browser and the library as the reader of a copy uses them. */
export const readingCopyPorts = (copy: string, announcer: ReadingCopyPorts['announcer']): ReadingCopyPorts => ({
  loadCopy: () => loadReadingCopy(copy),
  library: {
    save: async (article, digest, now, corrections) =>
      (await import('@/utils/library/articles/save-article')).saveArticle(article, digest, now, undefined, corrections),
  },
  announcer,
  digest: loadDigest,
  settings: readSettings,
  clock: () => new Date(),
  clipboard: writeClipboard,
  showSaved: (id) => location.replace(addressOfReader({ id })),
});
