import { expect, test } from 'vitest';
import { launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { runAxe } from './harness/run-axe';

test('after installing one page opens, on which everything can be tried; it opens from the options again', async () => {
  const session = await launchChromium({ isFirstPageKept: true });
  try {
    const opened = await session.browser.waitForTarget((target) => target.url() === session.addressOf('welcome.html'));
    const page = await opened.page();
    if (!page) throw new Error('no first page');
    await page.waitForSelector('html[data-save=unsaved]');
    for (const scheme of ['light', 'dark'] as const) {
      expect(await runAxe(page, scheme)).toEqual([]);
      await takeScreenshot(page, `welcome-${scheme}`);
    }
    const sentence = await page.waitForSelector('.popup .summary button');
    const words = await sentence?.evaluate((button) => button.textContent);
    await sentence?.click();
    expect(await page.$eval('.example-text mark', (mark) => mark.textContent)).toBe(words);

    await page.locator('.popup .first').click();
    await page.waitForSelector('html[data-save=just-saved]');
    const [saved] = await readLibrary(page);
    expect(saved?.article.publisher).toBe('The Ferrytown Post');
    await page.locator('.popup .undo').click();
    await page.waitForSelector('html[data-save=unsaved]');

    await page.goto(session.addressOf('options.html'));
    await page.locator('main > p:last-child button:last-child').click();
    const again = await session.browser.waitForTarget((target) => target.url() === session.addressOf('welcome.html'));
    expect(again.url()).toContain('welcome.html');
  } finally {
    await session.browser.close();
  }
});
