/**
 * The row the keys act on, by its key: it stays the same article when others come in above it. When it leaves the list, the
 * one that takes its place is the active one.
 */
export class ActiveRow {
  #place: { readonly key: number; readonly index: number } | null = null;

  set(index: number, keys: Uint32Array): void {
    const key = keys[index];
    this.#place = key === undefined ? null : { key, index };
  }

  /** -1 for none. */
  indexIn(keys: Uint32Array): number {
    const place = this.#place;
    if (!place || keys.length === 0) return -1;
    if (keys[place.index] === place.key) return place.index;
    const moved = keys.indexOf(place.key);
    const index = moved >= 0 ? moved : Math.min(place.index, keys.length - 1);
    this.set(index, keys);
    return index;
  }
}
