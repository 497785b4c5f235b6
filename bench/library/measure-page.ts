import type { Browser, CDPSession } from 'puppeteer-core';

export interface PageFigures {
  /** From the navigation to the first row in the document, median. */
  readonly firstRowsMs: number;
  /** The longest that a place in the middle of the list showed no row, while jumping to the middle, the end and back and while scrolling on. */
  readonly longestBlankMs: number;
  /** JavaScript heap in use after all this and a search, garbage collected. */
  readonly heapBytes: number;
  /** The highest seen on the way, garbage included. */
  readonly peakHeapBytes: number;
}

const openings = 9;
const restMs = 500;

/** Watches from before the page's own scripts for the first row. */
const watchFirstRow = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-row-id]')) return;
    globalThis.firstRowAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });`;

/** Measures the extension's own library page as it is built. */
export async function measurePage(browser: Browser, address: string, articleCount: number): Promise<PageFigures> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchFirstRow);
    await page.goto(address);
    const at = await page.waitForFunction('globalThis.firstRowAt', { timeout: 60_000, polling: 50 });
    times.push((await at.jsonValue()) as number);
    await page.close();
    // What the page was still at when it was closed is not the next one's.
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForSelector('[data-row-id]', { timeout: 60_000 });
  await page.waitForFunction(
    (count) => Number(document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount')) > count / 4,
    {},
    articleCount,
  );
  const session = await page.createCDPSession();
  let peak = 0;
  const sampling = setInterval(() => {
    heapOf(session).then(
      (bytes) => {
        peak = Math.max(peak, bytes);
      },
      () => undefined,
    );
  }, 100);
  const longestBlankMs = (await page.evaluate(scrollAbout)) as number;
  const field = await page.$('input[type=search]');
  for (const query of ['govern', '"of the"', 'person:b']) {
    await field?.click({ count: 3 });
    await field?.type(query, { delay: 40 });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  clearInterval(sampling);
  await session.send('HeapProfiler.collectGarbage');
  const heapBytes = await heapOf(session);
  await page.close();
  times.sort((a, b) => a - b);
  return {
    firstRowsMs: times[openings >> 1] ?? 0,
    longestBlankMs,
    heapBytes,
    peakHeapBytes: Math.max(peak, heapBytes),
  };
}

async function heapOf(session: CDPSession): Promise<number> {
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** In the page: scrolls the list about and gives back the longest time that its middle showed no row. */
async function scrollAbout(): Promise<number> {
  const scroller = document
    .querySelector('[data-row-id]')
    ?.closest<HTMLElement>('[role=grid], [role=list], [role=listbox]');
  if (!scroller) throw new Error('the list is not found');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isBlank = () => {
    const { left, top, width, height } = scroller.getBoundingClientRect();
    return [0.25, 0.5, 0.75].some((share) => {
      const element = document.elementFromPoint(left + width / 2, top + height * share);
      return !element?.closest('[data-row-id]');
    });
  };
  let longest = 0;
  let blankSince: number | null = null;
  const look = () => {
    const now = performance.now();
    if (!isBlank()) blankSince = null;
    else {
      blankSince ??= now;
      longest = Math.max(longest, now - blankSince);
    }
  };
  const lookFor = async (frames: number) => {
    for (let count = 0; count < frames; count += 1) {
      await frame();
      look();
    }
  };
  const end = scroller.scrollHeight - scroller.clientHeight;
  for (const share of [0.5, 1, 0, 0.25, 0.75, 1, 0.5]) {
    scroller.scrollTop = end * share;
    blankSince = performance.now();
    await lookFor(40);
  }
  // As fast as a wheel turns: a screen every four frames.
  for (let step = 0; step < 120; step += 1) {
    scroller.scrollTop += scroller.clientHeight / 4;
    await lookFor(1);
  }
  return longest;
}
