import type { HitModel } from './hit-model';
import type { ListedLibrary } from './library-ports';

/** Where a search found its words, for rows that came into view after the first ones. */
export class LaterHits {
  #hits = new Map<number, HitModel>();
  #wanted = '';
  #query = '';
  #asking = 0;

  constructor(
    private readonly library: Pick<ListedLibrary, 'matchingSentence'>,
    private readonly onChange: () => void,
  ) {}

  hitOf(key: number): HitModel | null {
    return this.#hits.get(key) ?? null;
  }

  /** Another list: what was found for the one before is of no use. */
  forget(): void {
    this.#hits = new Map();
    this.#wanted = '';
    this.#asking += 1;
  }

  /** Asks for the rows of these keys, one after the other; '' as a query asks for nothing. */
  want(query: string, keys: readonly number[]): void {
    const wanted = query === '' ? '' : keys.join(' ');
    if (wanted === this.#wanted && query === this.#query) return;
    this.#wanted = wanted;
    this.#query = query;
    this.#asking += 1;
    if (wanted !== '') void this.#ask(query, keys, this.#asking);
  }

  async #ask(query: string, keys: readonly number[], asking: number): Promise<void> {
    for (const key of keys) {
      if (this.#hits.has(key)) continue;
      const found = await this.library.matchingSentence(query, key);
      if (asking !== this.#asking || !found.ok) return;
      this.#hits.set(key, { titleRanges: [], sentence: found.value });
      this.onChange();
    }
  }
}
