import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import { Watchable, type Watched } from './watchable';

/** Runs a query now and again after every change to what it read; gives back how to stop. */
export type Watch = <Value>(
  query: () => Promise<Result<Value, LibraryFailure>>,
  onChange: (value: Value) => void,
  onError: (failure: LibraryFailure) => void,
) => () => void;

/** What a question to the library has brought so far. "There is none" is an answer: null as its value. */
export type Answer<Value> =
  | { readonly kind: 'asking' }
  /** `last`: the answer before it failed, where there was one. */
  | { readonly kind: 'failed'; readonly failure: LibraryFailure; readonly last: { readonly value: Value } | null }
  | { readonly kind: 'answered'; readonly value: Value };

/** The latest answer, also where the question has failed since; undefined if there is none. */
export function latestOf<Value>(answer: Answer<Value>): Value | undefined {
  if (answer.kind === 'answered') return answer.value;
  return answer.kind === 'failed' ? answer.last?.value : undefined;
}

/** A question to the library that is answered again after every change, here or in another tab. */
export class LiveQuery<Value> {
  readonly #state = new Watchable<Answer<Value>>({ kind: 'asking' });
  #stop: () => void = () => {};

  readonly state: Watched<Answer<Value>> = this.#state;

  constructor(private readonly watch: Watch) {}

  /** Asks in place of what was asked before; the answer before stands until the new one comes. */
  ask(query: () => Promise<Result<Value, LibraryFailure>>): void {
    this.#stop();
    let isCurrent = true;
    const stop = this.watch(
      query,
      (value) => isCurrent && this.#state.set({ kind: 'answered', value }),
      (failure) => isCurrent && this.#state.update((before) => failed(before, failure)),
    );
    this.#stop = () => {
      isCurrent = false;
      stop();
    };
  }

  stop(): void {
    this.#stop();
  }
}

function failed<Value>(before: Answer<Value>, failure: LibraryFailure): Answer<Value> {
  if (before.kind === 'answered') return { kind: 'failed', failure, last: { value: before.value } };
  return { kind: 'failed', failure, last: before.kind === 'failed' ? before.last : null };
}
