import type { Page } from 'puppeteer-core';
import { seedLibrary } from '@/e2e/harness/seed-library';
import { launchChromium } from '@/testing/browser/launch-chromium';
import { crowdedArticles } from '@/testing/made-up/crowded-articles';
import { madeUpArticle as articleOfLibrary } from '@/testing/made-up/library/made-up-library';
import { type Bound, missedBounds } from '../library/figures';

/** How long a page may be kept from answering. */
const longestStepMs = 200;
/** By when people, topics and stories show their first rows, also while articles are still being connected. */
const firstRowsMs = 2_000;
const restoredCount = 4_000;
const patienceMs = 120_000;
/** What is shown goes on for a while: the last of it is waited for. */
const restMs = 1_500;

/** Watches from before the page's own scripts for tasks of 50 ms and more (https://www.w3.org/TR/longtasks-1/). */
const watchTasks = `
  globalThis.tasks = [];
  new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });`;

interface Opened {
  /** From the navigation until it was shown. */
  readonly shownMs: number;
  readonly longestMs: number;
}

/** Opens what is crowded, prints how long each took to show and how long its page was kept from answering at most, and gives back the bounds missed. */
export async function benchCrowded(extensionFolder: string): Promise<string[]> {
  const bounds: Bound[] = [];
  const tell = (what: string, { shownMs, longestMs }: Opened) => {
    console.log(`${what.padEnd(52)} shown after ${Math.round(shownMs)} ms, longest step ${Math.round(longestMs)} ms`);
    bounds.push({ what: `${what}: longest step, ms`, value: longestMs, limit: longestStepMs });
  };
  const articles = await launchChromium({ extensionFolder });
  try {
    await seedLibrary(
      articles,
      crowdedArticles.map(({ saved }) => saved),
    );
    for (const { what, saved, selector, drawn } of crowdedArticles) {
      const address = articles.addressOf(`reader.html?id=${encodeURIComponent(saved.id)}`);
      tell(what, await open(await articles.browser.newPage(), address, selector, drawn));
    }
  } finally {
    await articles.browser.close();
  }
  for (const [what, address] of [
    ['people', 'people.html'],
    ['topics', 'people.html?show=topics'],
    ['stories', 'people.html?show=stories'],
  ] as const) {
    // Each from the library as it was restored, of which nothing is connected.
    const restored = await launchChromium({ extensionFolder });
    try {
      await seedLibrary(
        restored,
        Array.from({ length: restoredCount }, (_, i) => articleOfLibrary(i)),
      );
      const opened = await open(
        await restored.browser.newPage(),
        restored.addressOf(address),
        '.directory-rows > li',
        1,
      );
      const name = `${what}, ${restoredCount} restored`;
      tell(name, opened);
      bounds.push({ what: `${name}: first rows, ms`, value: opened.shownMs, limit: firstRowsMs });
    } finally {
      await restored.browser.close();
    }
  }
  return missedBounds(bounds);
}

async function open(page: Page, address: string, selector: string, count: number): Promise<Opened> {
  await page.evaluateOnNewDocument(watchTasks);
  await page.goto(address);
  const shown = await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length >= count && performance.now(),
    { timeout: patienceMs, polling: 50 },
    selector,
    count,
  );
  const shownMs = Number(await shown.jsonValue());
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.close();
  return { shownMs, longestMs: Math.max(0, ...tasks) };
}
