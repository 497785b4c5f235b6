import type { LibraryRow } from '@/utils/library/search/library-row';
import type { SearchResult } from '@/utils/library/search/search';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { filterOf, type LibraryView } from '@/utils/model/library-view';
import { succeed } from '@/utils/model/result';
import { LiveQuery, latestOf, type Watch } from '../live-query';
import type { HitModel } from './hit-model';
import type { ListedLibrary } from './library-ports';

export interface List {
  /** The keys of all rows, in order; null until they are known. */
  readonly keys: Uint32Array | null;
  /** The rows that came with the keys. */
  readonly rows: ReadonlyMap<number, LibraryRow>;
  /** Where the words of the search were found, for the first rows. */
  readonly hits: ReadonlyMap<number, HitModel>;
  /** False while the search index is being built. */
  readonly isComplete: boolean;
  /** Why there is no list. */
  readonly failure: LibraryFailure | null;
}

/** Hits that come with their sentences: a little more than a screen of rows. The others are asked for as they come into view. */
const hitLimit = 20;

/** The list that a view asks for: its search, best first, or its shelf in the chosen order. */
export class ArticleList {
  readonly #query: LiveQuery<SearchResult>;
  #list: List = { keys: null, rows: new Map(), hits: new Map(), isComplete: true, failure: null };

  constructor(
    private readonly library: Pick<ListedLibrary, 'search' | 'listKeys'>,
    watch: Watch,
    onChange: () => void,
  ) {
    this.#query = new LiveQuery(watch);
    this.#query.state.subscribe(() => {
      this.#take();
      onChange();
    });
  }

  get list(): List {
    return this.#list;
  }

  /** The list before stands until the one asked for is there. */
  ask(view: LibraryView): void {
    const { sort, isReversed } = view;
    const text = view.text.trim();
    const filter = filterOf(view);
    this.#query.ask(async () => {
      if (text !== '') return this.library.search(text, { filter, limit: hitLimit });
      const listed = await this.library.listKeys(filter, { sort, isReversed });
      return listed.ok ? succeed({ keys: listed.value, hits: [], isComplete: true }) : listed;
    });
  }

  stop(): void {
    this.#query.stop();
  }

  #take(): void {
    const answer = this.#query.state.get();
    const found = latestOf(answer);
    const hits = found?.hits ?? [];
    this.#list = {
      keys: found?.keys ?? null,
      rows: new Map(hits.map(({ row }) => [row.key, row])),
      hits: new Map(hits.map(({ row, titleRanges, sentence }) => [row.key, { titleRanges, sentence }])),
      isComplete: found?.isComplete ?? true,
      // A list that is there stays, also where it can no longer be brought up to date.
      failure: answer.kind === 'failed' && !found ? answer.failure : null,
    };
  }
}
