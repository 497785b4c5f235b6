import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { bundleInPage, runInPage } from '@/testing/library-in-page/run-in-page';

// Chromium throws away every store of the extension where its log ends in half a record, as a kill may leave it, and it has
// written on behind that. See utils/browser/fresh-store-log.ts.

const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-torn-'));
const [savedBefore, savedAfter] = [6, 3];
/** Less than the last record of the log. */
const tornBytes = 40;
let code: string;

beforeAll(async () => {
  code = await bundleInPage(path.resolve(import.meta.dirname, '..'));
});
afterAll(() => rmSync(profileFolder, { recursive: true, force: true, maxRetries: 20 }));

async function open() {
  const session = await launchChromium({ profileFolder });
  // As a reader has it who saves: some page looks at the library. Without it all hangs on the worker having been started.
  const library = await session.browser.newPage();
  await library.goto(session.addressOf('library.html'));
  const isLogFresh = () => library.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  await expect.poll(isLogFresh, { timeout: 40_000 }).toContain('hasFreshStoreLog');
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('manifest.json'));
  await page.evaluate(code);
  return { session, page };
}

async function kill({ browser }: ChromiumSession): Promise<void> {
  const gone = new Promise((done) => browser.process()?.once('exit', done));
  browser.process()?.kill('SIGKILL');
  await gone;
}

/** As a kill in the middle of a write leaves it; which file that is. */
function tearLog(): string {
  const stores = path.join(profileFolder, 'Default/IndexedDB');
  const [store = ''] = readdirSync(stores).filter((name) => name.endsWith('.leveldb'));
  const logs = readdirSync(path.join(stores, store)).filter((name) => name.endsWith('.log'));
  const log = path.join(stores, store, logs.sort().at(-1) ?? '');
  truncateSync(log, statSync(log).size - tornBytes);
  return log;
}

test('a library whose log was torn in a kill is there after the next start, and after the one after that', async () => {
  const first = await open();
  for (let index = 0; index < savedBefore; index += 1) await runInPage(first.page, 'saveOne', index);
  await kill(first.session);
  const torn = tearLog();

  const second = await open();
  // The browser puts it away behind its answer, late where it has much to do: killed before that, all may be lost.
  await expect.poll(() => existsSync(torn), { timeout: 40_000 }).toBe(false);
  // What was torn off was not yet the end of a save, or that of the last one.
  const left = (await runInPage(second.page, 'savedIds')).length;
  expect(left).toBeGreaterThanOrEqual(savedBefore - 1);
  for (let index = 0; index < savedAfter; index += 1) await runInPage(second.page, 'saveOne', savedBefore + index);
  await kill(second.session);

  const third = await open();
  expect(await runInPage(third.page, 'savedIds')).toHaveLength(left + savedAfter);
  expect(await runInPage(third.page, 'health')).toEqual([]);
  await third.session.browser.close();
}, 240_000);
