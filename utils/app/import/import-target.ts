import type { ImportTarget } from '@/utils/import/run-import';
import type { WholeRecord } from '@/utils/library/articles/put-records';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Attachments } from '../export/export-ports';
import { toExportRecord } from '../export/export-records';

/** The library as an import reads and writes it. */
export interface ImportLibrary extends Attachments {
  readonly getSaved: (id: string) => Promise<Result<SavedArticle | null, LibraryFailure>>;
  readonly putRecords: (records: readonly WholeRecord[]) => Promise<Result<unknown, LibraryFailure>>;
  readonly eraseArticles: (ids: readonly string[]) => Promise<Result<unknown, LibraryFailure>>;
}

/** The library under the records of export files. */
export const importTarget = (library: ImportLibrary): ImportTarget<LibraryFailure> => ({
  readExisting: async (ids) => {
    const found = await Promise.all(ids.map((id) => library.getSaved(id)));
    const saved = found.flatMap((result) => (result.ok && result.value ? [result.value] : []));
    return Promise.all(saved.map((article) => toExportRecord(article, library)));
  },
  write: (records) =>
    library.putRecords(
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
  remove: (ids) => library.eraseArticles(ids),
});
