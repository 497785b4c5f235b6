import { toExportRecord } from '@/components/export/export-records';
import type { ImportTarget } from '@/utils/import/run-import';
import { eraseArticles } from '@/utils/library/articles/erase-articles';
import { getSaved } from '@/utils/library/articles/find-saved';
import { putRecords } from '@/utils/library/articles/put-records';
import type { LibraryFailure } from '@/utils/library/store/library-failure';

/** The library as an import needs it. */
export const importTarget: ImportTarget<LibraryFailure> = {
  readExisting: async (ids) => {
    const found = await Promise.all(ids.map((id) => getSaved(id)));
    const saved = found.flatMap((result) => (result.ok && result.value ? [result.value] : []));
    return Promise.all(saved.map(toExportRecord));
  },
  write: (records) =>
    putRecords(
      records.map(({ revisions = [], images = [], ...saved }) => ({
        saved,
        revisions,
        images: images.map(({ bytes, mimeType, ...image }) => ({
          ...image,
          articleId: saved.id,
          blob: new Blob([new Uint8Array(bytes)], { type: mimeType }),
        })),
      })),
    ),
  remove: (ids) => eraseArticles(ids),
};
