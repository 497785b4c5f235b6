import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { failureMessage, type Message } from './message';
import { Watchable, type Watched } from './watchable';

/** What was just done, and the way back where there is one. */
export interface Announcement {
  readonly message: Message;
  readonly undo: (() => void) | null;
}

/** The latest thing a page has to say, and how to take the latest thing done back. */
export class Announcer {
  readonly #state = new Watchable<Announcement | null>(null);
  #lastUndo: (() => void) | null = null;
  readonly #underway = new Set<Promise<unknown>>();

  /** null if there is nothing to say. */
  readonly state: Watched<Announcement | null> = this.#state;

  /** Says what was done. The way back can be gone once, from the announcement or by `undoLast`. */
  readonly say = (message: Message, undo?: () => void): void => {
    const once = undo
      ? () => {
          if (this.#lastUndo !== once) return;
          this.#lastUndo = null;
          undo();
        }
      : null;
    this.#lastUndo = once;
    this.#state.set({ message, undo: once });
  };

  /** Says that something did not work. What was done before it can still be taken back by `undoLast`. */
  readonly fail = (failure: Pick<LibraryFailure, 'kind'> | { readonly kind: 'gone' }): void => {
    this.#state.set({ message: failureMessage(failure), undo: null });
  };

  readonly close = (): void => this.#state.set(null);

  /** Does what will be said once it is done: taking the latest back waits for it, for that is what the reader saw last. */
  readonly doing = async <T>(work: Promise<T>): Promise<T> => {
    this.#underway.add(work);
    try {
      return await work;
    } finally {
      this.#underway.delete(work);
    }
  };

  readonly undoLast = (): void => {
    if (this.#underway.size === 0) this.#lastUndo?.();
    else void Promise.allSettled(this.#underway).then(() => this.#lastUndo?.());
  };
}
