import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '@/testing/browser/build-folder';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { bundleInPage, runInPage } from '@/testing/library-in-page/run-in-page';
import { surviveKills } from '@/testing/library-in-page/survive-kills';

/** Few, as each starts a browser; `npm run bench:library` does 50. */
const kills = 3;
/** Room for some dozen more articles, as far as the browser measures it exactly. */
const roomBytes = 400_000;
const manySaves = 400;

let code: string;
let limitedFolder: string;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  code = await bundleInPage(path.resolve(import.meta.dirname, '..'));
  limitedFolder = withoutUnlimitedStorage(buildFolder('chrome-mv3'));
  session = await launchChromium({ extensionFolder: limitedFolder });
  page = await session.browser.newPage();
  await page.goto(session.addressOf('manifest.json'));
  await page.evaluate(code);
});
afterAll(async () => {
  await session?.browser.close();
  rmSync(limitedFolder, { recursive: true, force: true });
});

/**
 * A copy of the build for which the browser keeps to a quota; with `unlimitedStorage` it does not ask for one, and only a
 * full disk stops it. Without the background that opens the first page: the browser remembers for a while how much room a
 * store had that was opened before the quota was set.
 */
function withoutUnlimitedStorage(folder: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'nutgraf-limited-'));
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; background?: unknown };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  delete manifest.background;
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

test('what was said to be saved survives that the browser is killed, over and over', async () => {
  expect(await surviveKills(kills, code)).toEqual({ kills, lost: [], faults: [] });
}, 120_000);

test('a full disk is named, loses nothing, and the next save works once there is room', async () => {
  const protocol = await page.createCDPSession();
  const origin = session.addressOf('').replace(/\/$/, '');
  const { usage } = await protocol.send('Storage.getUsageAndQuota', { origin });
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + roomBytes });
  const outcomes: string[] = [];
  while (outcomes.length < manySaves && outcomes.at(-1) !== 'quota') {
    outcomes.push(await runInPage(page, 'saveOne', outcomes.length));
  }
  expect(new Set(outcomes.slice(0, -1))).toEqual(new Set(['saved']));
  expect(outcomes.at(-1)).toBe('quota');
  const saved = outcomes.length - 1;
  expect(saved).toBeGreaterThan(0);
  expect((await runInPage(page, 'savedIds')).sort()).toEqual((await runInPage(page, 'idsOf', saved)).sort());
  expect(await runInPage(page, 'health')).toEqual([]);

  await protocol.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await runInPage(page, 'saveOne', saved)).toBe('saved');
  expect(await runInPage(page, 'savedIds')).toHaveLength(saved + 1);
  expect(await runInPage(page, 'health')).toEqual([]);
}, 240_000);
