/**
 * The row the keys act on, by its key: it stays the same article when others come in above it. When it leaves the list, the
 * one that takes its place is the active one.
 */
export class ActiveRow {
  #place: { readonly key: number; readonly index: number } | null = null;
  #isStandIn = false;
  #awaited: number | null = null;

  /** It only took the place of the one that was set. */
  get isStandIn(): boolean {
    return this.#isStandIn;
  }

  set(index: number, keys: Uint32Array): void {
    const key = keys[index];
    this.#awaited = null;
    this.#isStandIn = false;
    this.#place = key === undefined ? null : { key, index };
  }

  /** The row of this key is the active one as soon as it stands in the list; one that is set before then stays. */
  await(key: number): void {
    this.#awaited = key;
  }

  /** -1 for none. */
  indexIn(keys: Uint32Array): number {
    const back = this.#awaited === null ? -1 : keys.indexOf(this.#awaited);
    if (back >= 0) this.set(back, keys);
    const place = this.#place;
    if (!place || keys.length === 0) return -1;
    if (keys[place.index] === place.key) return place.index;
    const moved = keys.indexOf(place.key);
    const index = moved >= 0 ? moved : Math.min(place.index, keys.length - 1);
    this.#place = { key: keys[index] ?? 0, index };
    this.#isStandIn ||= moved < 0;
    return index;
  }
}
