import type { ExportRecord } from '@/utils/export/export-record';
import type { ImportTarget } from '@/utils/import/run-import';
import type { RecordWrite, WholeRecord } from '@/utils/library/articles/put-records';
import type { LeftAs } from '@/utils/library/articles/take-out-unchanged';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type AttachmentKeys, noAttachments } from '@/utils/model/attachment-keys';
import type { Result } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';

/** The library as an import reads and writes it. */
export interface ImportLibrary {
  readonly getSaved: (id: string) => Promise<Result<SavedArticle | null, LibraryFailure>>;
  /** What hangs on an article, by name: a merge needs no more, and there may be hundreds of megabytes of it. */
  readonly attachmentKeys: (id: string) => Promise<Result<AttachmentKeys, LibraryFailure>>;
  readonly putRecords: (writes: readonly RecordWrite[]) => Promise<Result<readonly string[], LibraryFailure>>;
  readonly addAttachments: (
    id: string,
    attachments: Pick<WholeRecord, 'revisions' | 'images'>,
  ) => Promise<Result<AttachmentKeys, LibraryFailure>>;
  readonly trashUnchanged: (articles: readonly LeftAs[]) => Promise<Result<readonly string[], LibraryFailure>>;
  readonly eraseUnchanged: (articles: readonly LeftAs[]) => Promise<Result<readonly string[], LibraryFailure>>;
}

/** The library under the records of export files. */
export const importTarget = (library: ImportLibrary): ImportTarget<LibraryFailure> => ({
  readExisting: async (ids) => {
    const found = await Promise.all(ids.map((id) => library.getSaved(id)));
    const articles = found.flatMap((result) => (result.ok && result.value ? [result.value] : []));
    return Promise.all(
      articles.map(async (saved) => {
        const keys = await library.attachmentKeys(saved.id);
        return { saved, keys: keys.ok ? keys.value : noAttachments };
      }),
    );
  },
  write: (writes) => library.putRecords(writes.map(({ record, ...how }) => ({ record: wholeRecord(record), ...how }))),
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
