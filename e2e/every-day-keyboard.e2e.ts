import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { downloadFolder, downloadInto } from './harness/download-folder';
import { seedLibrary } from './harness/seed-library';

// What is taken out of the library, by keys alone: nothing here is clicked. Triage is in triage.e2e.ts, searches and follows in
// followed.e2e.ts, corrections in correct-article.e2e.ts.
const downloads = downloadFolder();
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  session = await launchChromium();
  await downloadInto(session.browser, downloads);
  const origin = `chrome-extension://${session.extension.id}`;
  await session.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  await seedLibrary(session, madeUpStories(12));
});
afterEach(() => page?.close());
afterAll(async () => {
  await session?.browser.close();
  downloads.remove();
});

async function open(file: string, selector: string): Promise<void> {
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(session.addressOf(file));
  await page.waitForSelector(selector);
}
const hasFocus = (selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) === true, selector);
/** Presses a key until what has the focus matches; throws after as many steps as there are things to reach. */
async function press(key: 'Tab' | 'ArrowDown', selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await hasFocus(selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached`);
}
/** What is on the clipboard once the page says so. */
async function copied(): Promise<string> {
  await page.waitForSelector('.toast ::-p-text(Copied.)');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the dossier of a person is copied', async () => {
  await open('people.html?name=Ingrid%20Solheim', '#subject-name');
  await press('Tab', '.subject-actions .menu-label');
  await page.keyboard.press('Enter');
  await press('Tab', '[data-command=dossier-copy]');
  await page.keyboard.press('Enter');
  const dossier = await copied();
  expect(dossier).toMatch(/^# Ingrid Solheim\n/);
  expect(dossier).toContain('We have waited long enough');
});

test('what she said is copied with her role, its article and its address', async () => {
  await open('people.html?name=Ingrid%20Solheim', '#subject-name');
  await press('Tab', '.said .menu > button');
  await page.keyboard.press('Enter');
  await press('Tab', '.said .menu-sheet button');
  await page.keyboard.press('Enter');
  const quote = await copied();
  for (const part of [
    'We have waited long enough',
    'Ingrid Solheim',
    'the mayor of Elmford',
    'The Elmford Courier',
    'news.example',
  ])
    expect(quote).toContain(part);
});

test('an evidence copy of an article is written, and sha256sum finds it as it was', async () => {
  await open('reader.html?id=news.example%2F0', '.article-text p');
  await press('Tab', '.reader-toolbar > .menu:last-of-type > button');
  await page.keyboard.press('Enter');
  await press('Tab', '.reader-toolbar .menu-sheet button:nth-of-type(2)');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog input[type=radio]');
  await press('Tab', 'dialog input[type=radio]');
  await press('ArrowDown', 'dialog input[value=evidence]');
  await page.waitForSelector('[data-command=do-export]:not([disabled])');
  await press('Tab', '[data-command=do-export]');
  const zip = await downloads.catchFile(() => page.keyboard.press('Enter'));
  const unzipAndCheck = 'unzip -qo "$0" -d "$0.d" && cd "$0.d" && sha256sum -c SHA256SUMS';
  const checked = execFileSync('sh', ['-c', unzipAndCheck, zip.path], { encoding: 'utf8' });
  expect(checked).toMatch(/OK/);
  expect(checked).not.toMatch(/FAILED/);
});
