import type { Page } from 'puppeteer-core';
import { seedLibrary } from '@/e2e/harness/seed-library';
import { launchChromium } from '@/testing/browser/launch-chromium';
import { crowdedArticles } from '@/testing/made-up/crowded-articles';
import { madeUpArticle as articleOfLibrary } from '@/testing/made-up/library/made-up-library';
import { type Bound, missedBounds } from '../library/figures';
import { benchRestore } from './bench-restore';
import { type LongestStep, longestStepOf, NothingTraced } from './longest-step';

/** How long a page may be kept from answering. */
const longestStepMs = 200;
/** By when people, topics and stories show their first rows, also while articles are still being connected. */
const firstRowsMs = 2_000;
const restoredCount = 4_000;
const patienceMs = 120_000;
/** What is shown goes on for a while: the last of it is waited for. */
const restMs = 1_500;

interface Opened {
  /** From the navigation until it was shown. */
  readonly shownMs: number;
  readonly longest: LongestStep;
}

/** Opens what is crowded, prints how long each took to show and how long its page was kept from answering at most, and gives back the bounds missed. */
export async function benchCrowded(extensionFolder: string): Promise<string[]> {
  const bounds: Bound[] = [];
  const tell = (what: string, shownMs: number, { workMs, clockMs }: LongestStep) => {
    const longest = `${Math.round(workMs)} ms of work (${Math.round(clockMs)} ms by the clock)`;
    console.log(`${what.padEnd(30)} ready after ${Math.round(shownMs)} ms, longest step ${longest}`);
    bounds.push({ what: `${what}: longest step, ms of work`, value: workMs, limit: longestStepMs });
  };
  const articles = await launchChromium({ extensionFolder });
  try {
    await seedLibrary(
      articles,
      crowdedArticles.map(({ saved }) => saved),
    );
    for (const { what, saved, selector, drawn } of crowdedArticles) {
      const address = articles.addressOf(`reader.html?id=${encodeURIComponent(saved.id)}`);
      const { shownMs, longest } = await open(await articles.browser.newPage(), address, selector, drawn);
      tell(what, shownMs, longest);
    }
    for (const [what, file, selector, drawn] of [
      ['these in the list', 'library.html', '[data-row-id]', crowdedArticles.length],
      ['all their highlights', 'people.html?show=highlights', '.passage', 1],
    ] as const) {
      const { shownMs, longest } = await open(
        await articles.browser.newPage(),
        articles.addressOf(file),
        selector,
        drawn,
      );
      tell(what, shownMs, longest);
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
      tell(name, opened.shownMs, opened.longest);
      bounds.push({ what: `${name}: first rows, ms`, value: opened.shownMs, limit: firstRowsMs });
    } finally {
      await restored.browser.close();
    }
  }
  const { versions, versionsMs, restored, restoredMs, progressSteps, cancelled } = await benchRestore(extensionFolder);
  tell('200 versions', versionsMs, versions);
  tell(`${restoredCount} restored by the dialog`, restoredMs, restored);
  console.log(`${progressSteps} states of its progress shown; cancelled: "${cancelled.said}", ${cancelled.left} left`);
  bounds.push({ what: 'left of an import that was cancelled', value: cancelled.left, limit: 0 });
  return missedBounds(bounds);
}

async function open(page: Page, address: string, selector: string, count: number): Promise<Opened> {
  try {
    return await openOnce(page, address, selector, count);
  } catch (error) {
    if (!(error instanceof NothingTraced)) throw error;
    console.warn(`${error.message}: opened once more`);
    return openOnce(page, address, selector, count);
  }
}

async function openOnce(page: Page, address: string, selector: string, count: number): Promise<Opened> {
  const { value: shownMs, longest } = await longestStepOf(page, address, async () => {
    const shown = await page.waitForFunction(
      (selector, count) => document.querySelectorAll(selector).length >= count && performance.now(),
      { timeout: patienceMs, polling: 50 },
      selector,
      count,
    );
    await new Promise((resolve) => setTimeout(resolve, restMs));
    return Number(await shown.jsonValue());
  });
  await page.close();
  return { shownMs, longest };
}
