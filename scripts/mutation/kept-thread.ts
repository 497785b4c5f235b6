import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';

/** Runs a thread takes: what vitest leaves behind in it with each stays small. */
const runsOfThread = 40;

/**
 * A pool for `npm run mutate` whose one thread outlives a run: what takes longest of a run that ends at its first failure is to
 * start a thread and load vitest and the libraries. The project's own modules are loaded anew, see fresh-modules.ts.
 */
export const keptThread: PoolRunnerInitializer = {
  name: 'kept-thread',
  createPoolWorker: (options) => new KeptThread(options),
};

let kept: { readonly thread: Worker; runs: number } | null = null;

const stopped = { type: 'stopped', __vitest_worker_response__: true };

class KeptThread implements PoolWorker {
  readonly name = 'kept-thread';
  readonly #options: PoolOptions;
  readonly #listeners: [event: string, callback: (argument: unknown) => void][] = [];
  #thread: Worker | null = null;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  on(event: string, callback: (argument: unknown) => void): void {
    this.#listeners.push([event, callback]);
    this.#thread?.on(event, callback);
  }

  off(event: string, callback: (argument: unknown) => void): void {
    this.#thread?.off(event, callback);
  }

  /** The thread is not told that it is stopped: it would take no other run. */
  send(message: WorkerRequest): void {
    if (message.type !== 'stop') this.#thread?.postMessage(message);
    else for (const [event, tell] of [...this.#listeners]) if (event === 'message') tell(stopped);
  }

  async start(): Promise<void> {
    if (kept && kept.runs >= runsOfThread) {
      await kept.thread.terminate();
      kept = null;
    }
    if (!kept) {
      const { distPath, env, execArgv } = this.#options;
      kept = { thread: new Worker(resolve(distPath, 'workers/threads.js'), { env, execArgv }), runs: 0 };
      // It does not keep the process from ending.
      kept.thread.unref();
    }
    kept.runs += 1;
    this.#thread = kept.thread;
  }

  async stop(): Promise<void> {
    for (const [event, callback] of this.#listeners) this.#thread?.off(event, callback);
    this.#thread = null;
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}
