import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { removeProfile } from '@/testing/browser/remove-profile';
import { bundleInPage } from '@/testing/library-in-page/run-in-page';
import { seededRandom } from '@/testing/seeded-random';
import { killAmid } from './kill-amid';
import type { ShelfKillsInPage } from './two-on-shelf-in-page';

const [earliestMs, latestMs] = [150, 3_500];
/** The folders are carried, and both libraries looked at, after so many kills. */
const killsToCarry = 5;
/** Numbers of made-up articles that one session may use up. */
const numbersInSession = 5_000;

interface Told {
  readonly kind: 'saved' | 'tag' | 'note';
  readonly id: string;
  readonly word: string;
}
type Look = Awaited<ReturnType<ShelfKillsInPage['look']>>;

/** A device on the shelf: its profile, and what it was told to have done. */
class KilledDevice {
  readonly profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-kills-shelf-'));
  readonly told: Told[] = [];

  constructor(
    readonly name: string,
    private readonly extensionFolder: string,
    private readonly code: string,
  ) {}

  async open(): Promise<{ session: ChromiumSession; page: Page }> {
    const { profileFolder, extensionFolder } = this;
    const session = await launchChromium({ profileFolder, extensionFolder });
    const page = await session.browser.newPage();
    await page.goto(session.addressOf('manifest.json'));
    // The background worker does that as soon as the browser has started; see utils/browser/fresh-store-log.ts.
    await page.waitForFunction(async () => 'hasFreshStoreLog' in (await chrome.storage.session.get(null)));
    await page.evaluate(this.code);
    return { session, page };
  }

  /** Opens the browser, lets it work, and kills it. */
  async workUntilKilled(kill: number, afterMs: number): Promise<void> {
    const { session, page } = await this.open();
    await page.exposeFunction('told', (json: string) => this.told.push(JSON.parse(json)));
    const ids = [...new Set(this.told.map(({ id }) => id))];
    await killAmid(
      session,
      () =>
        page.evaluate(
          (...given: Parameters<ShelfKillsInPage['work']>) => globalThis.shelfKills.work(...given),
          kill * numbersInSession,
          ids,
          kill + 1,
        ),
      afterMs,
    );
  }

  remove(): Promise<void> {
    return removeProfile(this.profileFolder);
  }
}

/**
 * Two browsers on one shelf, of which one at a time works, writes packs and takes over those of the other until it is killed at
 * a random moment. What was confirmed must be there afterwards, in the end on both, once. Prints the figures; gives back
 * what was missed.
 */
export async function benchShelfKills(kills: number, seed: number, extensionFolder: string): Promise<string[]> {
  const code = await bundleInPage(path.resolve(import.meta.dirname, '../..'), 'bench/kills/two-on-shelf-in-page.ts');
  const random = seededRandom(seed);
  const devices = ['deviceone', 'devicetwo'].map((name) => new KilledDevice(name, extensionFolder, code));
  const missed: string[] = [];
  const tellMissed = (lines: readonly string[], when: string) => {
    for (const line of lines) console.error(`${when}: ${line}`);
    missed.push(...lines.map((line) => `${when}: ${line}`));
  };
  try {
    await meet(devices, true);
    for (let done = 0; done < kills; done += 1) {
      const device = devices[random() < 0.5 ? 0 : 1];
      await device?.workUntilKilled(done, earliestMs + random() * (latestMs - earliestMs));
      if (done % killsToCarry !== killsToCarry - 1) continue;
      tellMissed(await meet(devices, false), `after kill ${done}`);
      if (done % 20 === 19) console.error(`${done + 1} / ${kills}, ${missed.length} missed`);
    }
    tellMissed(await meet(devices, false), 'at the end');
    const counts = devices.map(({ told }) => told.length);
    console.log(`${kills} kills of one of two browsers on a shelf; confirmed on either: ${counts.join(' and ')}`);
    console.log(`  lost, twice, different or faulty: ${missed.length}`);
    return missed;
  } finally {
    for (const device of devices) await device.remove();
  }
}

/** Opens both, carries all files both ways until both are in step, and looks whether all is there, on both and once. */
async function meet(devices: readonly KilledDevice[], isFirst: boolean): Promise<string[]> {
  const opened = await Promise.all(devices.map((device) => device.open()));
  try {
    for (const [at, { page }] of opened.entries()) {
      if (isFirst) await page.evaluate((name) => globalThis.shelfKills.join(name), devices[at]?.name ?? '');
      await page.evaluate(() => globalThis.shelfKills.round());
      if (isFirst) await carry(opened.map((each) => each.page));
    }
    for (let turn = 0; turn < 2; turn += 1) {
      await carry(opened.map(({ page }) => page));
      for (const { page } of opened) await page.evaluate(() => globalThis.shelfKills.round());
    }
    const looks = await Promise.all(opened.map(({ page }) => page.evaluate(() => globalThis.shelfKills.look())));
    const told = devices.flatMap((device) => device.told);
    const wrong = looks.flatMap((look) => [...look.faults, ...missing(look, told)]);
    if (!isDeepStrictEqual(looks[0]?.rows, looks[1]?.rows)) wrong.push('the two libraries differ');
    return wrong;
  } finally {
    for (const { session } of opened) await session.browser.close();
  }
}

/** What a sync program does. */
async function carry(pages: readonly Page[]): Promise<void> {
  for (const [at, from] of pages.entries()) {
    const files = await from.evaluate(() => globalThis.shelfKills.files());
    const own = Object.fromEntries(
      Object.entries(files).filter(
        ([file]) => file === 'shelf.json' || file.includes(at === 0 ? 'deviceone' : 'devicetwo'),
      ),
    );
    const to = pages[1 - at];
    await to?.evaluate((given) => globalThis.shelfKills.putFiles(given), own);
  }
}

/** What was confirmed and is not there, or is there twice. */
function missing({ rows }: Look, told: readonly Told[]): string[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const wrong = byId.size === rows.length ? [] : ['an article is there twice'];
  for (const { kind, id, word } of told) {
    const row = byId.get(id);
    if (!row) wrong.push(`${id} is gone`);
    else if (kind === 'tag' && !row.tags.includes(word)) wrong.push(`${id} lacks the tag ${word}`);
    else if (kind === 'note' && row.note?.split(word).length !== 2)
      wrong.push(`${id} has the word ${word} of its note ${(row.note?.split(word).length ?? 1) - 1} times`);
  }
  return wrong;
}
