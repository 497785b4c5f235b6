import type { ExportRecord } from '@/utils/export/export-record';
import type { ImportTarget } from '@/utils/import/run-import';
import type { RecordWrite, WholeRecord } from '@/utils/library/articles/put-records';
import type { LeftAs } from '@/utils/library/articles/take-out-unchanged';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { Attachments } from '../export/export-ports';
import { toExportRecord } from '../export/export-records';

/** The library as an import reads and writes it. */
export interface ImportLibrary extends Attachments {
  readonly getSaved: (id: string) => Promise<Result<SavedArticle | null, LibraryFailure>>;
  readonly putRecords: (writes: readonly RecordWrite[]) => Promise<Result<readonly string[], LibraryFailure>>;
  readonly addAttachments: (
    id: string,
    attachments: Pick<WholeRecord, 'revisions' | 'images'>,
  ) => Promise<Result<void, LibraryFailure>>;
  readonly trashUnchanged: (articles: readonly LeftAs[]) => Promise<Result<readonly string[], LibraryFailure>>;
  readonly eraseUnchanged: (articles: readonly LeftAs[]) => Promise<Result<readonly string[], LibraryFailure>>;
}

/** The library under the records of export files. */
export const importTarget = (library: ImportLibrary): ImportTarget<LibraryFailure> => ({
  readExisting: async (ids) => {
    const found = await Promise.all(ids.map((id) => library.getSaved(id)));
    const saved = found.flatMap((result) => (result.ok && result.value ? [result.value] : []));
    return Promise.all(saved.map((article) => toExportRecord(article, library)));
  },
  write: (writes) => library.putRecords(writes.map(({ record, basis }) => ({ record: wholeRecord(record), basis }))),
  addMore: (record) => library.addAttachments(record.id, wholeRecord(record)),
  takeOut: (records, how) => (how === 'trash' ? library.trashUnchanged(records) : library.eraseUnchanged(records)),
});

const wholeRecord = ({ revisions = [], images = [], ...saved }: ExportRecord): WholeRecord => ({
  saved,
  revisions,
  images: images.map(({ bytes, mimeType, ...image }) => ({
    ...image,
    articleId: saved.id,
    blob: new Blob([new Uint8Array(bytes)], { type: mimeType }),
  })),
});
