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

interface Opened {
  /** From the navigation until it was shown. */
  readonly shownMs: number;
  /** How long the page's main thread worked at the longest without answering; what other programs took of it is not counted. */
  readonly longestMs: number;
  /** The same by the clock: on a machine that is at other work as well it is longer. */
  readonly longestByClockMs: number;
}

/** Opens what is crowded, prints how long each took to show and how long its page was kept from answering at most, and gives back the bounds missed. */
export async function benchCrowded(extensionFolder: string): Promise<string[]> {
  const bounds: Bound[] = [];
  const tell = (what: string, { shownMs, longestMs, longestByClockMs }: Opened) => {
    const longest = `${Math.round(longestMs)} ms of work (${Math.round(longestByClockMs)} ms by the clock)`;
    console.log(`${what.padEnd(30)} shown after ${Math.round(shownMs)} ms, longest step ${longest}`);
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
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(address);
  const shown = await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length >= count && performance.now(),
    { timeout: patienceMs, polling: 50 },
    selector,
    count,
  );
  const shownMs = Number(await shown.jsonValue());
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const tasks = tasksOfPage(await page.tracing.stop(), address);
  await page.close();
  const longest = (of: (task: TraceEvent) => number) => Math.max(0, ...tasks.map(of)) / 1_000;
  return { shownMs, longestMs: longest(({ tdur = 0 }) => tdur), longestByClockMs: longest(({ dur = 0 }) => dur) };
}

/** As Chromium traces what it does; times in microseconds, `tdur` that of the thread alone. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Every step of the main thread of the process in which the page is. */
function tasksOfPage(trace: Uint8Array | undefined, address: string): TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const pageProcess = traceEvents.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === address)?.pid;
  const main = traceEvents.find(
    ({ name, pid, args }) => pid === pageProcess && name === 'thread_name' && args.name === 'CrRendererMain',
  )?.tid;
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === pageProcess && tid === main);
  if (tasks.length === 0) throw new Error(`the trace has no steps of ${address}`);
  return tasks;
}
