import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { bridgePage, bridgeStory, readReference, referenceFormats, referenceStyles } from './harness/bridge-story';

const { title, publisher, year } = bridgeStory;
let site: Site;
let session: ChromiumSession;
let popup: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  const origin = `chrome-extension://${session.extension.id}`;
  await session.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
  ({ popup } = await popupOn(session, site.add('/story', { body: bridgePage })));
  await settledState(popup);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

/** Chooses from the Copy menu, and gives what is on the clipboard once the popup says so. */
async function copied(label: string): Promise<string> {
  await popup.locator('.popup-actions .menu-button > button').click();
  await popup.locator(`.popup-actions [role=menuitem]::-p-text(${label})`).click();
  return clipboard();
}

async function clipboard(): Promise<string> {
  await popup.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('Copied.'));
  const held = () => popup.evaluate(() => navigator.clipboard.readText());
  // "Copied." may still stand there from the time before.
  await expect.poll(held).not.toBe('');
  const text = await held();
  // Taken away, so that the next one is told from it.
  await popup.evaluate(() => navigator.clipboard.writeText(''));
  return text;
}

test('a quote is copied with who says it, in which role, and where it stands', async () => {
  await popup.locator('.quote-mark').click();
  const quote = await popup.waitForSelector('.person .quotes li > button');
  const words = await quote?.evaluate((button) => button.textContent?.trim());
  const person = await quote?.evaluate((button) => {
    const entry = button.closest('.person');
    return ['.person-name', '.role'].map((part) => entry?.querySelector(part)?.textContent ?? '');
  });
  await quote?.click();
  await popup.locator('.status .link::-p-text(Copy this passage)').click();
  const text = await clipboard();
  expect(words).toBeTruthy();
  for (const part of [words ?? '', ...(person ?? []), title, publisher]) expect(text).toContain(part);
  expect(text).toMatch(/https?:\/\//);
});

test.each(referenceStyles)('a reference in the style of %s names headline, paper, year and address', async (style) => {
  const text = await copied(`As a reference, ${style}`);
  for (const part of [title, publisher, year, 'harbour-ledger.example/']) expect(text).toContain(part);
});

test.each(referenceFormats)('Citation.js reads the copied %s as the article it is', async (format, forceType) => {
  const text = await copied(`As ${format}`);
  const entry = readReference(text, forceType);
  expect(entry).toMatchObject({ title, 'container-title': publisher });
  expect(JSON.stringify(entry?.issued)).toContain(year);
  expect(entry?.URL).toMatch(/^https?:/);
});
