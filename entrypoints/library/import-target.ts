import { toExportRecord } from '@/components/export/export-records';
import type { ImportTarget } from '@/utils/import/run-import';
import { getSaved } from '@/utils/library/articles';
import { eraseArticles } from '@/utils/library/erase-articles';
import { saveImages } from '@/utils/library/images';
import type { LibraryFailure } from '@/utils/library/library-failure';
import { restoreArticles, restoreRevisions } from '@/utils/library/restore';

/** The library as an import needs it. */
export const importTarget: ImportTarget<LibraryFailure> = {
  readExisting: async (ids) => {
    const found = await Promise.all(ids.map((id) => getSaved(id)));
    const saved = found.flatMap((result) => (result.ok && result.value ? [result.value] : []));
    return Promise.all(saved.map(toExportRecord));
  },
  write: async (records) => {
    const articles = records.map(({ revisions: _, images: __, ...saved }) => saved);
    const written = await restoreArticles(articles, 'replace');
    if (!written.ok) return written;
    const revisions = records.flatMap((record) => record.revisions ?? []);
    const restored = revisions.length > 0 ? await restoreRevisions(revisions) : written;
    if (!restored.ok) return restored;
    const images = records.flatMap(({ id, images = [] }) =>
      images.map(({ src, mimeType, bytes, widthPx, heightPx }) => ({
        articleId: id,
        src,
        blob: new Blob([new Uint8Array(bytes)], { type: mimeType }),
        widthPx,
        heightPx,
      })),
    );
    return images.length > 0 ? saveImages(images) : restored;
  },
  remove: (ids) => eraseArticles(ids),
};
