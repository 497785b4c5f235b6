import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { DigestAnswer, DigestRequest } from './digest-message';

type Wanted = Omit<DigestRequest, 'n'>;
/** Makes a digest in the page itself. */
type DigestHere = (article: Article, options: Pick<DigestRequest, 'summaryLength'>) => Promise<Digest>;

/** What of a worker is used. */
export interface DigestWorker {
  postMessage: (request: DigestRequest) => void;
  terminate: () => void;
  onmessage: ((event: { readonly data: DigestAnswer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

interface Waiting {
  readonly wanted: Wanted;
  readonly resolve: (digest: Promise<Digest> | Digest) => void;
}

/** A worker that has nothing to do for so long is let go, and its models with it. */
const idleMs = 5_000;
/** One that was ended for want of memory says nothing; no digest takes a tenth of that. */
const longestSilenceMs = 60_000;

/**
 * Digests made beside the page, by as many workers as the machine has room for, several at once. What they cannot do (the
 * browser gives no worker, or ends one, with a word or without) the page does itself.
 */
export class DigestCrew {
  readonly #workers = new Map<DigestWorker, Map<number, Waiting>>();
  #isGivenUp = false;
  #next = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly hire: () => DigestWorker,
    private readonly size: number,
    private readonly digestHere: DigestHere,
  ) {}

  make(wanted: Wanted): Promise<Digest> {
    clearTimeout(this.#idle);
    const worker = this.#leastBusy();
    if (!worker) return this.#makeHere(wanted);
    this.#next += 1;
    const n = this.#next;
    return new Promise((resolve) => {
      this.#workers.get(worker)?.set(n, { wanted, resolve });
      worker.postMessage({ n, ...wanted });
      this.#silence ??= this.#listen();
    });
  }

  /** The one with the fewest to make; another one is hired while all have something to do. null: there are none here. */
  #leastBusy(): DigestWorker | null {
    if (this.#isGivenUp) return null;
    const [first] = [...this.#workers].sort(([, a], [, b]) => a.size - b.size);
    if (first && (first[1].size === 0 || this.#workers.size >= this.size)) return first[0];
    try {
      return this.#hired(this.hire());
    } catch {
      this.#giveUp();
      return null;
    }
  }

  #hired(worker: DigestWorker): DigestWorker {
    const waiting = new Map<number, Waiting>();
    this.#workers.set(worker, waiting);
    worker.onmessage = ({ data: { n, digest } }) => {
      const done = waiting.get(n);
      waiting.delete(n);
      done?.resolve(digest ?? this.#makeHere(done.wanted));
      clearTimeout(this.#silence);
      const isAllDone = [...this.#workers.values()].every(({ size }) => size === 0);
      this.#silence = isAllDone ? undefined : this.#listen();
      if (isAllDone) this.#idle = setTimeout(() => this.#letGo(), idleMs);
    };
    worker.onerror = () => this.#giveUp();
    return worker;
  }

  #listen() {
    return setTimeout(() => this.#giveUp(), longestSilenceMs);
  }

  /** All that they were at is done here. */
  #giveUp(): void {
    this.#isGivenUp = true;
    const left = [...this.#workers.values()].flatMap((waiting) => [...waiting.values()]);
    this.#letGo();
    for (const { wanted, resolve } of left) resolve(this.#makeHere(wanted));
  }

  #letGo(): void {
    clearTimeout(this.#silence);
    this.#silence = undefined;
    for (const worker of this.#workers.keys()) worker.terminate();
    this.#workers.clear();
  }

  #makeHere({ article, summaryLength }: Wanted): Promise<Digest> {
    return this.digestHere(article, { summaryLength });
  }
}
