import { generateRecord } from '@/testing/made-up/generate-record';
import type { ExportRecord } from '@/utils/export/export-record';
import { keysOf } from '@/utils/import/existing-record';
import type { RecordWrite } from '@/utils/library/articles/put-records';
import type { LeftAs } from '@/utils/library/articles/take-out-unchanged';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { noAttachments } from '@/utils/model/attachment-keys';
import type { PastImport } from '@/utils/model/past-import';
import { recordStamp } from '@/utils/model/record-stamp';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { ExportLibrary } from '../export/export-ports';
import type { ImportLibrary } from '../import/import-target';

export const someRecords = (count: number): ExportRecord[] =>
  Array.from({ length: count }, (_, number) => generateRecord(number));

/** What the fake library throws if the real one throws a LibraryError. */
export class FakeError extends Error {
  constructor(readonly failure: LibraryFailure) {
    super(failure.kind);
  }
}

/** A library in memory, as exports and imports use it. Set `failure` and whatever is asked of it next fails. */
export class FakeRecords implements ExportLibrary, ImportLibrary {
  readonly records: Map<string, ExportRecord>;
  readonly restored: unknown[] = [];
  failure: LibraryFailure | null = null;
  /** Called when records have been put in. */
  onWrite: () => void = () => {};

  constructor(records: readonly ExportRecord[]) {
    this.records = new Map(records.map((record) => [record.id, record]));
  }

  /** The imports that can be taken back, the latest first. */
  past: PastImport[] = [];

  readonly listImports = () => this.#answer(() => this.past);
  readonly keepImport = (done: Omit<PastImport, 'id'>) =>
    this.#answer(() => {
      this.past = [{ ...done, id: this.past.length + 1 }, ...this.past];
      return this.past.length;
    });
  readonly forgetImport = (id: number) =>
    this.#answer((): void => {
      this.past = this.past.filter((each) => each.id !== id);
    });
  readonly countArticles = async () => {
    if (this.failure) throw new FakeError(this.failure);
    return this.records.size;
  };
  readonly allArticles = async function* (this: FakeRecords): AsyncGenerator<SavedArticle> {
    for (const { revisions, images, ...saved } of this.records.values()) {
      if (this.failure) throw new FakeError(this.failure);
      yield saved;
    }
  }.bind(this);
  readonly failureOf = (error: unknown) => (error instanceof FakeError ? error.failure : null);
  readonly getSaved = (id: string) =>
    this.#answer((): SavedArticle | null => {
      const { revisions, images, ...saved } = this.records.get(id) ?? {};
      return 'id' in saved ? (saved as SavedArticle) : null;
    });
  readonly getRevisions = (id: string) => this.#answer(() => [...(this.records.get(id)?.revisions ?? [])].reverse());
  readonly getImages = (id: string) =>
    this.#answer(() =>
      (this.records.get(id)?.images ?? []).map(({ bytes, mimeType, ...image }) => ({
        ...image,
        articleId: id,
        blob: new Blob([new Uint8Array(bytes)], { type: mimeType }),
      })),
    );
  readonly streamRevisions = async function* (this: FakeRecords, id: string) {
    yield* this.records.get(id)?.revisions ?? [];
  }.bind(this);
  readonly streamImages = async function* (this: FakeRecords, id: string) {
    const images = await this.getImages(id);
    if (images.ok) yield* images.value;
  }.bind(this);
  readonly attachmentKeys = (id: string) => this.#answer(() => keysOf(this.records.get(id) ?? {}));
  readonly addAttachments: ImportLibrary['addAttachments'] = (id, { revisions }) =>
    this.#answer(() => {
      const record = this.records.get(id);
      if (record) this.records.set(id, { ...record, revisions: [...(record.revisions ?? []), ...revisions] });
      return keysOf({ revisions });
    });
  readonly putRecords = (writes: readonly RecordWrite[]) =>
    this.#answer(() => {
      const conflicts: string[] = [];
      for (const { record, basis, removed = noAttachments } of writes) {
        const { saved, revisions } = record;
        const there = this.records.get(saved.id);
        const left = (there?.revisions ?? []).filter(({ replacedAt }) => !removed.revisions.includes(replacedAt));
        if ((there ? recordStamp(there) : null) !== basis) conflicts.push(saved.id);
        else this.records.set(saved.id, { ...saved, revisions: [...left, ...revisions] });
      }
      this.onWrite();
      return conflicts;
    });
  readonly trashUnchanged = (articles: readonly LeftAs[]) =>
    this.#takeOut(articles, (record) => this.records.set(record.id, { ...record, deletedAt: record.updatedAt }));
  readonly eraseUnchanged = (articles: readonly LeftAs[]) =>
    this.#takeOut(articles, ({ id }) => this.records.delete(id));
  readonly exportPersonChoices = () => this.#answer(() => ['ann is a. lee']);
  readonly exportStoryChoices = () => this.#answer(() => ['a is of b']);
  readonly exportFollowed = () => this.#answer(() => ['bridge is followed']);
  readonly restoreFollowed = (file: unknown) => this.#answer(() => void this.restored.push(file));
  readonly restorePersonChoices = (choices: unknown) => this.#answer(() => void this.restored.push(choices));
  readonly restoreStoryChoices = (choices: unknown) => this.#answer(() => void this.restored.push(choices));

  #takeOut(articles: readonly LeftAs[], takeOut: (record: ExportRecord) => void) {
    return this.#answer(() => {
      const left: string[] = [];
      for (const { id, stamp } of articles) {
        const record = this.records.get(id);
        if (record && recordStamp(record) === stamp) takeOut(record);
        else if (record) left.push(id);
      }
      return left;
    });
  }

  async #answer<Value>(value: () => Value): Promise<Result<Value, LibraryFailure>> {
    return this.failure ? fail(this.failure) : succeed(value());
  }
}
