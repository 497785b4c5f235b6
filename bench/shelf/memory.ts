import type { CDPSession, Page } from 'puppeteer-core';

const everyMs = 250;

/** The most a page held over idle, garbage included, and when; megabytes and seconds. */
export interface MemoryPeak {
  readonly megabytes: number;
  readonly afterSeconds: number;
  /** What of it is objects of the scripts, objects of the browser, and buffers. */
  readonly parts: readonly [heap: number, browser: number, buffers: number];
}

/** Heap and buffers of a page over what it held when this began, watched until it is stopped. */
export class MemoryWatch {
  #peak: MemoryPeak = { megabytes: 0, afterSeconds: 0, parts: [0, 0, 0] };
  readonly #begin = performance.now();
  readonly #timer: ReturnType<typeof setInterval>;

  private constructor(
    private readonly session: CDPSession,
    private readonly idle: MemoryPeak['parts'],
  ) {
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), everyMs);
  }

  static async start(page: Page): Promise<MemoryWatch> {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return new MemoryWatch(session, await heldBy(session));
  }

  async #look(): Promise<void> {
    const [heap, browser, buffers] = await heldBy(this.session);
    const parts = [heap - this.idle[0], browser - this.idle[1], buffers - this.idle[2]] as const;
    const megabytes = parts[0] + parts[1] + parts[2];
    if (megabytes > this.#peak.megabytes)
      this.#peak = { megabytes, parts, afterSeconds: (performance.now() - this.#begin) / 1000 };
  }

  /** So far. */
  get peak(): MemoryPeak {
    return this.#peak;
  }

  stop(): MemoryPeak {
    clearInterval(this.#timer);
    return this.#peak;
  }
}

async function heldBy(session: CDPSession): Promise<MemoryPeak['parts']> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return [usedSize / 1e6, embedderHeapUsedSize / 1e6, backingStorageSize / 1e6];
}

/** A peak in words, e.g. "98.1 (heap 60.2, browser 3.1, buffers 34.8; after 33 s)". */
export function tellPeak({ megabytes, afterSeconds, parts: [heap, browser, buffers] }: MemoryPeak): string {
  const parts = `heap ${heap.toFixed(1)}, browser ${browser.toFixed(1)}, buffers ${buffers.toFixed(1)}`;
  return `${megabytes.toFixed(1)} (${parts}; after ${afterSeconds.toFixed(0)} s)`;
}
