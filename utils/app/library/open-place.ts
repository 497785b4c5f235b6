export interface Neighbours {
  /** Where the open article stands in the list; -1 if it does not. */
  readonly openIndex: number;
  /** Its key, also where it has left the list; null if none is open, or it never stood there. */
  readonly openKey: number | null;
  /** The rows beside it; null if there is none. */
  readonly previousIndex: number | null;
  readonly nextIndex: number | null;
}

/**
 * Where the open article stands in the list and which rows are beside it. One that has left the list since it was opened
 * (read, in the list of the unread) keeps its place between its neighbours.
 */
export class OpenPlace {
  #open: { readonly id: string; readonly key: number; readonly index: number } | null = null;

  in(keys: Uint32Array, openId: string | null, idOf: (key: number) => string | undefined): Neighbours {
    if (this.#open?.id !== openId) this.#open = openId === null ? null : this.#find(keys, openId, idOf);
    if (!this.#open) return { openIndex: -1, openKey: null, previousIndex: null, nextIndex: null };
    const openIndex = keys.indexOf(this.#open.key);
    if (openIndex >= 0) this.#open = { ...this.#open, index: openIndex };
    const { index } = this.#open;
    const next = openIndex >= 0 ? openIndex + 1 : index;
    return {
      openIndex,
      openKey: this.#open.key,
      previousIndex: index > 0 && index <= keys.length ? index - 1 : null,
      nextIndex: next < keys.length ? next : null,
    };
  }

  #find(keys: Uint32Array, id: string, idOf: (key: number) => string | undefined) {
    const index = keys.findIndex((key) => idOf(key) === id);
    const key = keys[index];
    return key === undefined ? null : { id, key, index };
  }
}
