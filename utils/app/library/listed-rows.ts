import type { LibraryRow } from '@/utils/library/search/library-row';
import type { LibraryView } from '@/utils/model/library-view';
import type { Watch } from '../live-query';
import { ActiveRow } from './active-row';
import { ArticleList, type List } from './article-list';
import type { HitModel } from './hit-model';
import { LaterHits } from './later-hits';
import type { ListedLibrary } from './library-ports';
import { type RowRange, RowWindow } from './row-window';

const noKeys = new Uint32Array();

/** The rows of the list with what a search found in them, as far as they are fetched, and the row the keys act on. */
export class ListedRows {
  readonly #list: ArticleList;
  readonly #fetched: RowWindow;
  readonly #hits: LaterHits;
  readonly #active = new ActiveRow();

  /** `onList` is called for another list, or the same with other rows; `onChange` for all else. */
  constructor(
    library: ListedLibrary,
    watch: Watch,
    onList: () => void,
    private readonly onChange: () => void,
  ) {
    this.#list = new ArticleList(library, watch, () => {
      this.#hits.forget();
      this.#fetched.setKeys(this.keys);
      onList();
    });
    this.#fetched = new RowWindow(library, watch, onChange);
    this.#hits = new LaterHits(library, onChange);
  }

  get list(): List {
    return this.#list.list;
  }

  /** The keys of all rows, in order; none while they are not known. */
  get keys(): Uint32Array {
    return this.list.keys ?? noKeys;
  }

  /** The row the keys act on; -1 for none. */
  get activeIndex(): number {
    return this.#active.indexIn(this.keys);
  }

  /** The active row only took the place of one that left the list. */
  get isStandIn(): boolean {
    return this.#active.isStandIn;
  }

  readonly rowOf = (key: number): LibraryRow | null => this.#fetched.rowOf(key) ?? this.list.rows.get(key) ?? null;

  readonly hitOf = (key: number): HitModel | null => this.list.hits.get(key) ?? this.#hits.hitOf(key);

  /** The rows that should be fetched now. */
  readonly show = (range: RowRange): void => this.#fetched.show(range);

  readonly setActive = (index: number): void => {
    if (index === this.activeIndex) return;
    this.#active.set(index, this.keys);
    this.onChange();
  };

  /** The row of this key is the active one as soon as it stands in the list. */
  awaitActive(key: number): void {
    this.#active.await(key);
    this.onChange();
  }

  /** The list of another view; no row of it is active. */
  ask(view: LibraryView): void {
    this.#active.set(-1, this.keys);
    this.#list.ask(view);
  }

  /** Whether the list is there, and with it the first of the rows in view. */
  isShownFrom(firstRow: number): boolean {
    const firstKey = this.keys[firstRow] ?? this.keys[0];
    return this.list.keys !== null && (firstKey === undefined || this.rowOf(firstKey) !== null);
  }

  /** Asks where the words of a search were found in the rows on which the view rests; '' is no search. */
  wantHits(text: string): void {
    this.#hits.want(
      text,
      [...this.#fetched.shown].filter((key) => !this.list.hits.has(key)),
    );
  }

  stop(): void {
    this.#list.stop();
    this.#fetched.stop();
  }
}
