import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { removeProfile } from '@/testing/browser/remove-profile';
import { bundleInPage } from '@/testing/library-in-page/run-in-page';
import { seededRandom } from '@/testing/seeded-random';
import { killAmid } from './kill-amid';
import { Ledger } from './ledger';
import type { KillsInPage } from './work-in-page';

/** When the browser is killed after the work began. */
const [earliestMs, latestMs] = [150, 3_500];
/** A new profile after so many: the check reads all there is. */
const killsInProfile = 20;
/** Numbers of made-up articles that one session may use up. */
const numbersInSession = 5_000;
const upgradeEvery = 4;

/**
 * Kills the browser with SIGKILL at a random moment amid saves, saves of what is there, tags, imports, merges, erasures,
 * repairs and upgrades, opens the library again, and holds it against what had been confirmed and noted for other devices; so
 * many times. A library that the browser has thrown away is brought back first, as its page does. Prints the figures; gives
 * back what was missed.
 */
export async function benchKills(kills: number, seed: number, extensionFolder: string): Promise<string[]> {
  const code = await bundleInPage(path.resolve(import.meta.dirname, '../..'), 'bench/kills/work-in-page.ts');
  const random = seededRandom(seed);
  const missed: string[] = [];
  const counts = new Map<string, number>();
  let [faultsAfterKill, thrownAway] = [0, 0];
  for (let done = 0; done < kills; ) {
    const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-kills-'));
    const ledger = new Ledger();
    try {
      for (let inProfile = 0; inProfile < killsInProfile && done < kills; inProfile += 1, done += 1) {
        const afterMs = earliestMs + random() * (latestMs - earliestMs);
        const isUpgrade = done % upgradeEvery === 0;
        await workUntilKilled({ profileFolder, extensionFolder, code }, ledger, done, afterMs, isUpgrade);
        const kept = keepStore(profileFolder);
        const wasDamaged = ledger.isDamaged;
        const { lost, faults, broughtBack } = await lookAgain(
          { profileFolder, extensionFolder, code },
          ledger,
          isUpgrade,
        );
        if (faults.length > 0) faultsAfterKill += 1;
        if (broughtBack !== null) {
          thrownAway += 1;
          console.error(
            `kill ${done}: the browser threw the library away; ${broughtBack.had} articles were there, ${broughtBack.back} came back: ${kept}`,
          );
        }
        const told = `expected sound after ${ledger.lastSteps.join(', ')}; found ${faults.join(', ')}`;
        const wrong = [...lost, ...(faults.length > 0 && !wasDamaged ? [told] : [])];
        for (const line of wrong) console.error(`kill ${done}, after ${Math.round(afterMs)} ms: ${line}`);
        missed.push(...wrong.map((line) => `kill ${done}: ${line}`));
        if (wrong.length > 0) console.error(`the store as the kill left it: ${kept}`);
        else if (broughtBack === null) rmSync(kept, { recursive: true, maxRetries: 5 });
        ledger.isDamaged = false;
        // What is lost would be missed again with every kill to come.
        if (wrong.length > 0) inProfile = killsInProfile;
        if (done % 10 === 9) console.error(`${done + 1} / ${kills}, ${missed.length} missed`);
      }
    } finally {
      for (const [step, count] of ledger.counts) counts.set(step, (counts.get(step) ?? 0) + count);
      await removeProfile(profileFolder);
    }
  }
  console.log(`${kills} kills at random moments, ${latestMs} ms after the work began at the latest`);
  console.log(`  confirmed: ${[...counts].map(([step, count]) => `${step} ${count}`).join(', ')}`);
  console.log(`  thrown away by the browser, and brought back from the second copy: ${thrownAway}`);
  console.log(
    `  with faults afterwards (only where something was being repaired): ${faultsAfterKill}; missed: ${missed.length}`,
  );
  return missed;
}

/** A copy of the stores as they lie on the disk; where. */
function keepStore(profileFolder: string): string {
  const kept = mkdtempSync(path.join(tmpdir(), 'nutgraf-killed-'));
  const stores = path.join(profileFolder, 'Default/IndexedDB');
  if (existsSync(stores)) cpSync(stores, kept, { recursive: true });
  return kept;
}

type BroughtBack = Awaited<ReturnType<KillsInPage['bringBack']>>;

interface Place {
  readonly profileFolder: string;
  readonly extensionFolder: string;
  readonly code: string;
}

async function open({
  profileFolder,
  extensionFolder,
  code,
}: Place): Promise<{ session: ChromiumSession; page: Page }> {
  const session = await launchChromium({ profileFolder, extensionFolder });
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('manifest.json'));
  await page.evaluate(code);
  return { session, page };
}

async function workUntilKilled(place: Place, ledger: Ledger, kill: number, afterMs: number, isUpgrade: boolean) {
  const { session, page } = await open(place);
  await page.exposeFunction('told', (json: string) => ledger.take(JSON.parse(json)));
  await killAmid(
    session,
    () =>
      page.evaluate(
        (...given: Parameters<KillsInPage['work']>) => globalThis.killsInPage.work(...given),
        kill * numbersInSession,
        ledger.known,
        kill + 1,
        isUpgrade,
      ),
    afterMs,
  );
}

async function lookAgain(
  place: Place,
  ledger: Ledger,
  isUpgrade: boolean,
): Promise<{ lost: string[]; faults: string[]; broughtBack: BroughtBack }> {
  const { session, page } = await open(place);
  try {
    // The background worker does that as soon as the browser has started; see utils/browser/fresh-store-log.ts.
    await page.waitForFunction(async () => 'hasFreshStoreLog' in (await chrome.storage.session.get(null)));
    const broughtBack = await page.evaluate(() => globalThis.killsInPage.bringBack());
    const { found, unsaid, faults, left } = await page.evaluate(() => globalThis.killsInPage.look());
    const lost = [...ledger.missing(found), ...unsaid, ...left.map((fault) => `the repair left ${fault}`)];
    if (!isUpgrade || !ledger.counts.has('upgrading')) return { lost, faults, broughtBack };
    const upgraded = await page.evaluate(() => globalThis.killsInPage.lookAtUpgraded());
    if (upgraded.found.length !== upgradedCount && upgraded.found.length > 0)
      lost.push(`${upgraded.found.length} of ${upgradedCount} articles are there after an upgrade`);
    if (upgraded.found.some(({ hasText }) => !hasText)) lost.push('an article has no text after an upgrade');
    lost.push(...upgraded.left.map((fault) => `the repair left ${fault} after an upgrade`));
    return { lost, faults, broughtBack };
  } finally {
    await session.browser.close();
  }
}

/** The made-up articles of the old store; none are there where the browser was killed before they had been put in. */
const upgradedCount = 150;
