import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadFolder } from './harness/download-folder';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';

// Firefox has no folders that a page may pick: the same files are carried by hand.
const downloads = downloadFolder();
let firefox: FirefoxSession;
let page: Page;

beforeAll(async () => {
  firefox = await launchFirefox({ downloads });
  page = await firefox.openExtensionPage('options.html');
});
afterAll(async () => {
  await firefox?.browser.close();
  downloads.remove();
});

test('a shelf is set up, handed over as a file, and joined again by that file', async () => {
  await page.waitForSelector('[data-command=use-files]');
  expect(await page.$('[data-command=pick-shelf]')).toBeNull();
  await page.locator('[data-command=use-files]').click();
  await page.locator('input[name=label]').fill('Firefox');
  await page.locator('input[name=secret]').fill('correct horse battery staple');
  await page.locator('[data-command=answer-shelf]').click();
  await page.waitForSelector('.second-device[aria-busy=false] [data-shelf=in-step]', { timeout: 60_000 });
  const file = await downloads.catchFile(() => page.locator('[data-command=hand-over]').click());
  expect(file.name).toMatch(/\.shelf$/);
  await page.locator('[data-command=leave-shelf]').click();
  await page.locator('[data-command=confirm]').click();
  await page.waitForSelector('[data-command=use-files]:not([disabled])');
  const input = (await page.waitForSelector(
    '[data-command=take-file]:not([disabled])',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file.path);
  await page.waitForSelector('input[name=secret]');
  await page.locator('input[name=label]').fill('Firefox');
  await page.locator('input[name=secret]').fill('correct horse battery staple');
  await page.locator('[data-command=answer-shelf]').click();
  await page.waitForSelector('.second-device[aria-busy=false] [data-peer]', { timeout: 60_000 });
  expect(await page.$eval('[data-peer]', (element) => element.textContent)).toContain('Firefox: last in step');
}, 180_000);
