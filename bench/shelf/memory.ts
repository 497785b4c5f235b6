import type { CDPSession, Page } from 'puppeteer-core';

const everyMs = 250;

/** Heap and buffers of a page over what it held when this began, watched until it is stopped. */
export class MemoryWatch {
  #peak = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  private constructor(
    private readonly session: CDPSession,
    private readonly idle: number,
  ) {
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), everyMs);
  }

  static async start(page: Page): Promise<MemoryWatch> {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return new MemoryWatch(session, await heldBy(session));
  }

  async #look(): Promise<void> {
    this.#peak = Math.max(this.#peak, (await heldBy(this.session)) - this.idle);
  }

  /** The most it was over idle, garbage included; megabytes. */
  stop(): number {
    clearInterval(this.#timer);
    return this.#peak / 1e6;
  }
}

async function heldBy(session: CDPSession): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
