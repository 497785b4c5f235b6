import { generateRecord } from '@/bench/formats/generate-record';
import type { ExportRecord } from '@/utils/export/export-record';
import type { WholeRecord } from '@/utils/library/articles/put-records';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { SavedArticle } from '@/utils/model/saved-article';
import type { ExportLibrary } from '../export/export-ports';
import type { ImportLibrary } from '../import/import-target';

export const someRecords = (count: number): ExportRecord[] =>
  Array.from({ length: count }, (_, number) => generateRecord(number));

/** What the fake library throws where the real one throws a LibraryError. */
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
  readonly putRecords = (records: readonly WholeRecord[]) =>
    this.#answer(() => {
      for (const { saved, revisions } of records) this.records.set(saved.id, { ...saved, revisions });
      this.onWrite();
    });
  readonly eraseArticles = (ids: readonly string[]) =>
    this.#answer(() => {
      for (const id of ids) this.records.delete(id);
      return ids.length;
    });
  readonly exportPersonChoices = () => this.#answer(() => ['ann is a. lee']);
  readonly exportStoryChoices = () => this.#answer(() => ['a is of b']);
  readonly restorePersonChoices = (choices: unknown) => this.#answer(() => void this.restored.push(choices));
  readonly restoreStoryChoices = (choices: unknown) => this.#answer(() => void this.restored.push(choices));

  async #answer<Value>(value: () => Value): Promise<Result<Value, LibraryFailure>> {
    return this.failure ? fail(this.failure) : succeed(value());
  }
}
