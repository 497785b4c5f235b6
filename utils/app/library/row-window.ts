import type { LibraryRow } from '@/utils/library/search/library-row';
import { LiveQuery, latestOf, type Watch } from '../live-query';
import type { ListedLibrary } from './library-ports';

/** Rows of the list, by their place in it. */
export interface RowRange {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Rows kept when they leave the view, so that turning back shows them at once. */
const keptRows = 1_000;
/** Rows fetched beyond the view, where the scrolling is likely to go on. */
const aheadRows = 24;
/** The scrolling rests when the view has not moved for so long: only then are its rows watched for changes. */
const restMs = 150;

/**
 * The rows near the view. Each is fetched once as it comes near and is taken whenever it comes, also when the scrolling has
 * gone on in the meantime: asking again at every step would show blanks. Where it rests, changes by any tab are shown.
 */
export class RowWindow {
  readonly #watched: LiveQuery<readonly (LibraryRow | null)[]>;
  readonly #asked = new Set<number>();
  #known = new Map<number, LibraryRow>();
  #keys: Uint32Array = new Uint32Array();
  #rest: RowRange = { first: 0, end: aheadRows };
  #watchedKeys = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly library: Pick<ListedLibrary, 'rowsByKeys'>,
    watch: Watch,
    private readonly onChange: () => void,
  ) {
    this.#watched = new LiveQuery(watch);
    this.#watched.state.subscribe(() => this.#take(latestOf(this.#watched.state.get()) ?? []));
  }

  /** null for a row that is not fetched. */
  rowOf(key: number): LibraryRow | null {
    return this.#known.get(key) ?? null;
  }

  /** The keys of the rows on which the view rests. */
  get shown(): Uint32Array {
    return this.#keys.slice(this.#rest.first, this.#rest.end);
  }

  setKeys(keys: Uint32Array): void {
    this.#keys = keys;
    this.#watchShown();
  }

  /** Fetches what is near the view and not known; what is in it first, which then waits for nothing else. */
  show({ first, end }: RowRange): void {
    const around = this.#keys.slice(Math.max(0, first - aheadRows), end + aheadRows);
    void this.#readMissing(this.#keys.slice(first, end)).then(() => this.#readMissing(around));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rest = { first, end };
      this.#watchShown();
      this.onChange();
    }, restMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#watched.stop();
  }

  async #readMissing(wanted: Uint32Array): Promise<void> {
    const missing = wanted.filter((key) => !this.#known.has(key) && !this.#asked.has(key));
    if (missing.length === 0) return;
    for (const key of missing) this.#asked.add(key);
    const rows = await this.library.rowsByKeys(missing);
    for (const key of missing) this.#asked.delete(key);
    if (rows.ok) this.#take(rows.value);
  }

  #watchShown(): void {
    const { shown } = this;
    const watched = shown.join(' ');
    if (watched === this.#watchedKeys) return;
    this.#watchedKeys = watched;
    if (shown.length === 0) this.#watched.stop();
    else this.#watched.ask(() => this.library.rowsByKeys(shown));
  }

  #take(rows: readonly (LibraryRow | null)[]): void {
    if (this.#known.size > keptRows) this.#known = new Map();
    for (const row of rows) if (row) this.#known.set(row.key, row);
    this.onChange();
  }
}
