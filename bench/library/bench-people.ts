import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { removeProfile } from '@/testing/browser/remove-profile';
import { type Bound, missedBounds, summarise } from './figures';
import type { PeopleBench } from './people-in-page';

const smallCount = 500;
const saveCount = 60;
const fillStep = 500;
const openings = 9;
const restMs = 500;
/** Of the person whose page is measured. */
const personArticles = 2_000;

interface PeopleFigures {
  readonly articleCount: number;
  readonly fillMs: number;
  readonly saves: Awaited<ReturnType<PeopleBench['saves']>>;
  readonly person: Awaited<ReturnType<PeopleBench['person']>>;
  readonly personMs: number;
  readonly directoryMs: number;
  readonly heapBytes: number;
}

/** Measures people and stories at 500 articles and at `articleCount`, prints them side by side; the bounds that were missed. */
export async function benchPeople(
  articleCount: number,
  extensionFolder: string,
  keepFolder: string | null,
): Promise<string[]> {
  const code = await bundle();
  const small = await measure(smallCount, extensionFolder, keepFolder, code);
  const large = await measure(articleCount, extensionFolder, keepFolder, code);
  const rows: [string, (figures: PeopleFigures) => number][] = [
    ['persons', ({ person }) => person.persons],
    ['person page: articles', ({ person }) => person.articles],
    ['person page to its name on screen, ms (median of 9)', ({ personMs }) => personMs],
    ['directory to its first rows, ms (median of 9)', ({ directoryMs }) => directoryMs],
    ['heap of the directory, MB', ({ heapBytes }) => heapBytes / 1e6],
    ['story of a new article, median ms', ({ saves }) => summarise(saves.findMs).median],
    ['story of a new article, p95 ms', ({ saves }) => summarise(saves.findMs).p95],
    ['copies whose story was found, share', ({ saves }) => saves.found / saves.copies],
    ['save, median ms', ({ saves }) => summarise(saves.saveMs).median],
    ['save, p95 ms', ({ saves }) => summarise(saves.saveMs).p95],
    ['connecting it behind the save, median ms', ({ saves }) => summarise(saves.connectMs).median],
    ['filling, ms an article', ({ fillMs, articleCount: count }) => fillMs / count],
  ];
  console.log(
    `\n${'articles'.padEnd(56)}${String(small.articleCount).padStart(10)}${String(large.articleCount).padStart(10)}`,
  );
  for (const [what, of] of rows)
    console.log(`${what.padEnd(56)}${round(of(small)).padStart(10)}${round(of(large)).padStart(10)}`);
  const saved = [small, large].map(({ saves }) => summarise(saves.saveMs).median);
  const bounds: Bound[] = [
    { what: `person page with ${large.person.articles} articles, ms`, value: large.personMs, limit: 300 },
    {
      what: 'articles too few on that person page',
      value: Math.max(0, personArticles - large.person.articles),
      limit: 0,
    },
    { what: 'directory, times that at 500', value: large.directoryMs / small.directoryMs, limit: 1.5 },
    { what: 'story of a new article p95, ms', value: summarise(large.saves.findMs).p95, limit: 50 },
    { what: 'copies whose story was not found', value: large.saves.copies - large.saves.found, limit: 0 },
    { what: 'save, times that at 500', value: (saved[1] ?? Number.NaN) / (saved[0] ?? Number.NaN), limit: 1.3 },
    { what: 'heap of the directory, MB', value: large.heapBytes / 1e6, limit: 120 },
  ];
  return missedBounds(bounds);
}

const round = (value: number) =>
  value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(2);

export async function bundle(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..');
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: 'bench/library/people-in-page.ts', formats: ['iife'], name: 'peopleBenchModule' },
    },
  });
  const [{ output: chunks }] = output as unknown as [{ output: [{ code: string }] }];
  return chunks[0].code;
}

async function measure(
  articleCount: number,
  extensionFolder: string,
  keepFolder: string | null,
  code: string,
): Promise<PeopleFigures> {
  const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-people-'));
  const run = <Value>(work: (page: Page, session: ChromiumSession) => Promise<Value>) =>
    inBrowser(extensionFolder, profileFolder, code, work);
  try {
    // bench:library keeps the same articles, connected, under this name.
    const kept = keepFolder && path.join(keepFolder, `filled-${articleCount}-connected`);
    const isKept = kept !== null && existsSync(kept);
    if (isKept) cpSync(kept, profileFolder, { recursive: true });
    const fillMs = isKept ? Number.NaN : await run((page) => fill(page, articleCount));
    if (kept && !isKept) cpSync(profileFolder, kept, { recursive: true });
    console.error(
      isKept ? `${articleCount} articles kept` : `${articleCount} filled in ${Math.round(fillMs / 1000)} s`,
    );
    // New processes: nothing is at hand from the filling.
    const saves = await run((page) => call(page, 'saves', articleCount, saveCount));
    const person = await run((page) => personWithEnough(page, articleCount));
    const pages = await run(async (_, { browser, addressOf }) => {
      const personMs = await timeToFirst(browser, addressOf(`people.html?person=${person.key}`), '#subject-name');
      const directoryMs = await timeToFirst(browser, addressOf('people.html'), '.directory-rows li');
      const heapBytes = await heapOf(browser, addressOf('people.html'));
      return { personMs, directoryMs, heapBytes };
    });
    return { articleCount, fillMs, saves, person, ...pages };
  } finally {
    await removeProfile(profileFolder);
  }
}

async function fill(page: Page, articleCount: number): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < articleCount; from += fillStep) {
    await call(page, 'fill', from, Math.min(articleCount, from + fillStep));
  }
  return performance.now() - start;
}

/** The person of the made-up library who is named often enough; in one too small for that, further articles name the most frequent one. */
async function personWithEnough(page: Page, articleCount: number): Promise<PeopleFigures['person']> {
  const found = await call(page, 'person', personArticles);
  if (articleCount === smallCount) return found;
  const from = articleCount + saveCount;
  for (let added = 0; added < personArticles - found.articles; added += fillStep) {
    const step = Math.min(fillStep, personArticles - found.articles - added);
    await call(page, 'fillPerson', from + added, from + added + step, found.name);
  }
  return call(page, 'person', personArticles);
}

async function call<Name extends keyof PeopleBench>(page: Page, name: Name, ...args: Parameters<PeopleBench[Name]>) {
  const value = await page.evaluate(`peopleBench[${JSON.stringify(name)}](...${JSON.stringify(args)})`);
  return value as Awaited<ReturnType<PeopleBench[Name]>>;
}

async function inBrowser<Value>(
  extensionFolder: string,
  profileFolder: string,
  code: string,
  work: (page: Page, session: ChromiumSession) => Promise<Value>,
): Promise<Value> {
  const session = await launchChromium({ extensionFolder, profileFolder });
  try {
    const page = await session.browser.newPage();
    await page.goto(session.addressOf('manifest.json'));
    await page.evaluate(code);
    return await work(page, session);
  } finally {
    await session.browser.close();
  }
}

/** From the navigation to the first element of that kind, milliseconds; median of several openings, each a page of its own. */
async function timeToFirst(browser: Browser, address: string, selector: string): Promise<number> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(`
      new MutationObserver((_, observer) => {
        if (!document.querySelector(${JSON.stringify(selector)})) return;
        globalThis.firstAt = performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });`);
    await page.goto(address);
    const at = await page.waitForFunction('globalThis.firstAt', { timeout: 60_000, polling: 50 });
    times.push((await at.jsonValue()) as number);
    await page.close();
    // What the page was still at when it was closed is not the next one's.
    await new Promise((resolve) => setTimeout(resolve, restMs));
  }
  return summarise(times).median;
}

async function heapOf(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('.directory-rows li');
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
