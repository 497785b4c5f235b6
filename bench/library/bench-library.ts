import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '@/testing/browser/launch-chromium';
import { removeProfile } from '@/testing/browser/remove-profile';
import { bundleInPage, runInPage } from '@/testing/library-in-page/run-in-page';
import { surviveKills } from '@/testing/library-in-page/survive-kills';
import type { SizeFigures } from './figures';
import { type Bound, missedBounds, printFigures, summarise } from './figures';
import { measurePage } from './measure-page';

const smallCount = 500;
const queryCount = 200;
const saveCount = 144;
const checkedSaves = 24;
const changeCount = 40;
const facetRounds = 10;
const correctedCount = 48;
/** Kept searches, and follows of each kind. */
const followedCount = 20;
/** MiniSearch holds everything in memory, which ends where there is very much: it is asked over so many articles at most. */
const peerArticleCount = 10_000;

export interface BenchOptions {
  readonly articleCount: number;
  readonly kills: number;
  /** Where filled libraries are kept from one run to the next; null: nowhere. */
  readonly keepFolder: string | null;
  readonly extensionFolder: string;
  readonly isConnected: boolean;
}

/** Measures the library at 500 articles and at `articleCount`, prints the figures side by side, and gives back the bounds that were missed. */
export async function benchLibrary(options: BenchOptions): Promise<string[]> {
  const code = await bundleInPage(path.resolve(import.meta.dirname, '../..'));
  const small = await measure(smallCount, options, code);
  const large = await measure(options.articleCount, options, code);
  const survived = await surviveKills(options.kills, code, options.extensionFolder);
  const bounds: Bound[] = printFigures(small, large);
  console.log(
    `killed ${options.kills} times after "saved": ${survived.lost.length} lost, ${survived.faults.length} faults`,
  );
  bounds.push({ what: 'lost when killed', value: survived.lost.length, limit: 0 });
  bounds.push({ what: 'faults after being killed', value: survived.faults.length, limit: 0 });
  return missedBounds(bounds);
}

async function measure(articleCount: number, options: BenchOptions, code: string): Promise<SizeFigures> {
  const { extensionFolder, isConnected, keepFolder } = options;
  const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-profile-'));
  const checkFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-check-'));
  try {
    const kept = keepFolder && path.join(keepFolder, `filled-${articleCount}${isConnected ? '-connected' : ''}`);
    const isKept = kept !== null && existsSync(kept);
    if (isKept) cpSync(kept, profileFolder, { recursive: true });
    const filled = isKept ? notFilled : await fill(articleCount, options, profileFolder, code);
    if (kept && !isKept) cpSync(profileFolder, kept, { recursive: true });
    // What is measured changes the articles; the full scan is held against a copy as it was filled.
    cpSync(profileFolder, checkFolder, { recursive: true });
    // A new process: nothing is at hand from the filling.
    const data = await inBrowser(extensionFolder, profileFolder, async (page) => {
      await page.evaluate(code);
      // The first one waits for the browser to open the store: a figure of its own.
      const [firstSaveMs = Number.NaN, ...savesMs] = await runInPage(page, 'saves', articleCount, 1 + saveCount);
      const saves = summarise(savesMs);
      const queries = await runInPage(page, 'queries', queryCount, articleCount);
      const sizes = await runInPage(page, 'sizes');
      const changes = summarise(await runInPage(page, 'changes', changeCount));
      const facets = summarise(await runInPage(page, 'facets', facetRounds));
      const lists = summarise(await runInPage(page, 'lists', facetRounds));
      // With no article of the others: those of the check are saved under the next numbers.
      const correctedFrom = articleCount + 1 + saveCount;
      const corrected = summarise(await runInPage(page, 'correctedSaves', correctedFrom, correctedCount));
      await runInPage(page, 'follow', followedCount, articleCount);
      const counted = await runInPage(page, 'countFollowed');
      const followed = { searches: summarise(counted.searches), follows: summarise(counted.follows) };
      return { firstSaveMs, saves, changes, facets, lists, queries, sizes, corrected, followed };
    });
    tell(articleCount, { ...data, queries: summarise(data.queries.map(({ ms }) => ms)) });
    const page = await inBrowser(extensionFolder, profileFolder, async (_, browser, addressOf) =>
      measurePage(browser, addressOf('library.html'), articleCount),
    );
    tell(articleCount, page);
    const peer = await inBrowser(extensionFolder, undefined, async (page) => {
      await page.evaluate(code);
      const peerArticles = Math.min(articleCount, peerArticleCount);
      return { ...(await runInPage(page, 'miniSearch', queryCount, peerArticles)), articleCount: peerArticles };
    });
    tell(peer.articleCount, summarise(peer.ms));
    const check = await inBrowser(extensionFolder, checkFolder, async (page) => {
      await page.evaluate(code);
      // Some in the tail of the index, the rest in its segments.
      await runInPage(page, 'saves', articleCount, checkedSaves);
      return runInPage(page, 'check', queryCount, articleCount, articleCount + checkedSaves);
    });
    tell(articleCount, check);
    return { articleCount, ...filled, ...data, page, check, peer };
  } finally {
    for (const folder of [profileFolder, checkFolder]) await removeProfile(folder);
  }
}

/** What is known so far, for whoever waits. */
const tell = (articleCount: number, figures: object) => console.error(articleCount, JSON.stringify(figures));

const notFilled = { fillMs: Number.NaN, tidyMs: Number.NaN, connectMs: Number.NaN };

function fill(
  articleCount: number,
  { extensionFolder, isConnected }: BenchOptions,
  profileFolder: string,
  code: string,
) {
  return inBrowser(extensionFolder, profileFolder, async (page) => {
    await page.evaluate(code);
    await runInPage(page, 'fillUnconnected');
    const fillMs = await runInPage(page, 'fill', 0, articleCount);
    const tidyMs = await runInPage(page, 'tidy');
    console.error(`${articleCount} articles filled in ${Math.round(fillMs / 1000)} s`);
    const connectMs = isConnected ? await runInPage(page, 'connect') : Number.NaN;
    return { fillMs, tidyMs, connectMs };
  });
}

/** Runs the work in a page of the extension's own origin that runs nothing of the extension. */
async function inBrowser<Value>(
  extensionFolder: string,
  profileFolder: string | undefined,
  work: (
    page: Page,
    browser: Awaited<ReturnType<typeof launchChromium>>['browser'],
    addressOf: (file: string) => string,
  ) => Promise<Value>,
): Promise<Value> {
  const session = await launchChromium({ extensionFolder, ...(profileFolder && { profileFolder }) });
  try {
    const page = await session.browser.newPage();
    await page.goto(session.addressOf('manifest.json'));
    return await work(page, session.browser, session.addressOf);
  } finally {
    await session.browser.close();
  }
}
