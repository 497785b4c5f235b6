import { mkdtempSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { removeProfile } from '@/testing/browser/remove-profile';
import { bundleInPage, runInPage } from '@/testing/library-in-page/run-in-page';
import { seededRandom } from '@/testing/seeded-random';

/** More than the last record of a save has: the tear falls into one or between two. */
const mostTornBytes = 4_000;
/** When the browser is killed again after it was started over a torn log. */
const latestKillMs = 1_500;
const savesBetween = 3;

/**
 * Saves, kills the browser, tears the end off the log of its store, starts it, kills it again at a random moment, and looks
 * what is left; so many times. A tear takes the last saves; it must never take the library. Gives back what was missed.
 */
export async function benchTornLogs(tears: number, seed: number, extensionFolder: string): Promise<string[]> {
  const code = await bundleInPage(path.resolve(import.meta.dirname, '../..'));
  const random = seededRandom(seed);
  const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-torn-'));
  const open = async (): Promise<{ session: ChromiumSession; page: Page }> => {
    const session = await launchChromium({ profileFolder, extensionFolder });
    const page = await session.browser.newPage();
    await page.goto(session.addressOf('manifest.json'));
    await page.evaluate(code);
    return { session, page };
  };
  const missed: string[] = [];
  let [next, had] = [0, 0];
  try {
    for (let tear = 0; tear < tears; tear += 1) {
      const working = await open();
      const there = (await runInPage(working.page, 'savedIds')).length;
      // Each tear may take what was saved since the last look.
      if (there < had) missed.push(`tear ${tear}: of at least ${had} articles ${there} are there`);
      if (there < had) console.error(missed.at(-1));
      for (let saved = 0; saved < savesBetween; saved += 1) await runInPage(working.page, 'saveOne', next++);
      had = Math.max(0, there);
      await kill(working.session);
      tearLog(profileFolder, 1 + Math.floor(random() * mostTornBytes));
      const again = await open().catch(() => null);
      await new Promise((done) => setTimeout(done, random() * latestKillMs));
      if (again) await kill(again.session);
      if (tear % 10 === 9) console.error(`${tear + 1} / ${tears} torn logs, ${missed.length} missed`);
    }
  } finally {
    await removeProfile(profileFolder);
  }
  console.log(`${tears} torn logs, each followed by two starts: ${missed.length} missed`);
  return missed;
}

async function kill({ browser }: ChromiumSession): Promise<void> {
  const gone = new Promise((done) => browser.process()?.once('exit', done));
  browser.process()?.kill('SIGKILL');
  await gone;
}

/** As a kill in the middle of a write leaves it. */
function tearLog(profileFolder: string, bytes: number): void {
  const stores = path.join(profileFolder, 'Default/IndexedDB');
  const [store = ''] = readdirSync(stores).filter((name) => name.endsWith('.leveldb'));
  const logs = readdirSync(path.join(stores, store)).filter((name) => name.endsWith('.log'));
  const log = path.join(stores, store, logs.sort().at(-1) ?? '');
  truncateSync(log, Math.max(0, statSync(log).size - bytes));
}
