import type { Change, Undo } from '@/utils/library/articles/apply-change';
import type { LibraryFacets } from '@/utils/library/search/facets';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { SearchRequest } from '@/utils/library/search/search';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { LibraryFilter, LibraryOrder } from '@/utils/model/library-filter';
import { fail, type Result, succeed } from '@/utils/model/result';
import type { ListedLibrary } from '../library/library-ports';

export const libraryRow = (key: number, more: Partial<LibraryRow> = {}): LibraryRow => ({
  key,
  id: `news.example/${key}`,
  url: `https://news.example/${key}`,
  title: `Article ${key}`,
  publisher: null,
  published: null,
  language: 'en',
  wordCount: 200,
  readingMinutes: 1,
  summary: null,
  people: [],
  topics: [],
  savedAt: '2026-01-01T00:00:00.000Z',
  readAt: null,
  archivedAt: null,
  deletedAt: null,
  isStarred: false,
  queuePlace: null,
  tags: [],
  hasPicture: false,
  hasNote: false,
  highlightCount: 0,
  progress: 0,
  ...more,
});

const noFacets: LibraryFacets = {
  person: [],
  topic: [],
  publisher: [],
  tag: [],
  year: [],
  shelves: { all: 0, unread: 0, queue: 0, starred: 0, links: 0, archived: 0, trash: 0, everything: 0 },
  unread: { count: 0, minutes: 0 },
};

/** A library in memory, as its page uses it. Set `failure` and whatever is asked of it next fails. */
export class FakeLibrary implements ListedLibrary {
  rows: LibraryRow[];
  failure: LibraryFailure | null = null;
  /** Everything that was asked of it, by name, in order. */
  readonly calls: (readonly unknown[])[] = [];
  unsaved = 0;

  constructor(count: number) {
    this.rows = Array.from({ length: count }, (_, index) => libraryRow(index + 1));
  }

  readonly listKeys = (filter: LibraryFilter, order: LibraryOrder) =>
    this.#answer(['listKeys', filter, order], () => Uint32Array.from(this.rows, ({ key }) => key));
  readonly search = (query: string, request: SearchRequest) =>
    this.#answer(['search', query, request], () => ({
      keys: Uint32Array.from(this.rows, ({ key }) => key),
      hits: this.rows.slice(0, 1).map((row) => ({ row, score: 1, titleRanges: [], sentence: null })),
      isComplete: false,
    }));
  readonly rowsByKeys = (keys: ArrayLike<number>) =>
    this.#answer(['rowsByKeys', ...Array.from(keys)], () =>
      Array.from(keys, (key) => this.rows.find((row) => row.key === key) ?? null),
    );
  readonly matchingSentence = (query: string, key: number) =>
    this.#answer(['matchingSentence', query, key], () => ({ text: `${query} in ${key}`, ranges: [] }));
  readonly pictureOf = (id: string) => this.#answer(['pictureOf', id], () => null);
  readonly facets = (filter: LibraryFilter, query: string) => this.#answer(['facets', filter, query], () => noFacets);
  readonly whyNothing = (query: string) =>
    this.#answer(['whyNothing', query], () => ({ missing: [query], without: [] }));
  readonly completeValue = (operator: string, typed: string) =>
    this.#answer(['completeValue', operator, typed], () => [`${typed} Lee`]);
  readonly moveInQueue = (id: string, beforeId: string | null) =>
    this.#answer(['moveInQueue', id, beforeId], (): Undo[] => [{ id, before: {}, after: {}, change: {} }]);
  readonly countSavedSince = (time: string | null) => this.#answer(['countSavedSince', time], () => this.unsaved);
  readonly eraseArticles = (ids: readonly string[]) => this.#answer(['eraseArticles', ...ids], () => ids.length);
  readonly emptyTrash = () => this.#answer(['emptyTrash'], () => 4);
  readonly purgeTrash = (now: Date) => this.#answer(['purgeTrash', now], () => 0);
  readonly completeIndex = () => this.#answer(['completeIndex'], () => undefined);
  readonly changeSaved = (ids: readonly string[], change: Change) =>
    this.#answer(['changeSaved', ids, change], () =>
      ids.map((id): Undo => ({ id, before: {}, after: {}, change: {} })),
    );
  readonly undoChange = (undos: readonly Undo[]) =>
    this.#answer(['undoChange', ...undos.map(({ id }) => id)], () => null);

  /** What was asked of it under this name, the latest last. */
  askedFor(name: string): (readonly unknown[])[] {
    return this.calls.filter((call) => call[0] === name).map((call) => call.slice(1));
  }

  async #answer<Value>(call: readonly unknown[], value: () => Value): Promise<Result<Value, LibraryFailure>> {
    this.calls.push(call);
    return this.failure ? fail(this.failure) : succeed(value());
  }
}
