/** A state that can be read now and watched from now on; what a page is given to render. */
export interface Watched<State> {
  readonly get: () => State;
  /** Calls back after every change; gives back how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/**
 * The state of one session: the session sets it, the page watches it. Both functions of `Watched` are bound, so that they
 * can be handed on by themselves.
 *
 * States are compared by identity: setting the state that stands already tells nobody.
 */
export class Watchable<State> implements Watched<State> {
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(initial: State) {
    this.#state = initial;
  }

  readonly get = (): State => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    // Wrapped: the same function may watch twice, and each stops for itself.
    const listener = () => onChange();
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  set(state: State): void {
    if (Object.is(state, this.#state)) return;
    this.#state = state;
    // A copy: who stops or starts watching while being told changes nothing about this round.
    for (const listener of [...this.#listeners]) if (this.#listeners.has(listener)) listener();
  }

  update(change: (before: State) => State): void {
    this.set(change(this.#state));
  }
}
