import { Watchable, type Watched } from '../watchable';

/** Whether the browser can run a model here, as its APIs say it (W3C Web Machine Learning CG). */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** A model of the browser's own that runs on this device, and what it is to be used for. */
export interface DeviceModel<Output> {
  readonly availability: () => Promise<Availability>;
  /** Resolves once the model is on the device and ready. `onProgress`: the share of it that has been downloaded, 0..1. */
  readonly load: (options: {
    readonly signal: AbortSignal;
    readonly onProgress: (share: number) => void;
  }) => Promise<LoadedModel<Output>>;
}

interface LoadedModel<Output> {
  readonly run: (signal: AbortSignal) => Promise<Output>;
  /** Gives its memory back. */
  readonly destroy: () => void;
}

export type TaskState<Output> =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unavailable' }
  /** The browser would have to fetch the model first: not without the reader's word. */
  | { readonly kind: 'downloadable' }
  /** `share`: 0..1; null before the browser tells. */
  | { readonly kind: 'downloading'; readonly share: number | null }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly output: Output }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** One piece of work for a model of the browser: asked for, fetched if the reader says so, done, and cancelled at any time. */
export class DeviceTask<Output> {
  readonly state: Watched<TaskState<Output>>;
  readonly #state = new Watchable<TaskState<Output>>({ kind: 'checking' });
  readonly #model: DeviceModel<Output>;
  #running = new AbortController();

  constructor(model: DeviceModel<Output>) {
    this.state = this.#state;
    this.#model = model;
  }

  /** Does the work if the model is on the device; otherwise the state says what it would take. */
  start(): Promise<void> {
    return this.#attempt(async (signal) => {
      this.#set(signal, { kind: 'checking' });
      const availability = await this.#model.availability();
      if (availability === 'unavailable' || availability === 'downloadable') this.#set(signal, { kind: availability });
      else
        await this.#work(
          signal,
          availability === 'downloading' ? { kind: 'downloading', share: null } : { kind: 'working' },
        );
    });
  }

  /** Has the model downloaded, and does the work: the reader's word for it. */
  accept(): Promise<void> {
    return this.#attempt((signal) => this.#work(signal, { kind: 'downloading', share: null }));
  }

  /** Ends what is going on; nothing of it is shown any more. What is done stays. */
  cancel(): void {
    this.#running.abort();
    const { kind } = this.#state.get();
    if (['checking', 'downloading', 'working'].includes(kind)) this.#state.set({ kind: 'cancelled' });
  }

  async #work(signal: AbortSignal, first: TaskState<Output>): Promise<void> {
    this.#set(signal, first);
    const onProgress = (share: number) => {
      if (share < 1) this.#set(signal, { kind: 'downloading', share });
    };
    const model = await this.#model.load({ signal, onProgress });
    try {
      this.#set(signal, { kind: 'working' });
      const output = await model.run(signal);
      this.#set(signal, { kind: 'done', output });
    } finally {
      model.destroy();
    }
  }

  async #attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    // The browser's console has the reason.
    await work(signal).catch(() => this.#set(signal, { kind: 'failed' }));
  }

  /** What was cancelled says nothing any more. */
  #set(signal: AbortSignal, state: TaskState<Output>): void {
    if (!signal.aborted) this.#state.set(state);
  }
}
