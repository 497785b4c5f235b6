import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { bridgePage, bridgeStory, readReference, referenceFormats, referenceStyles } from './harness/bridge-story';
import { openFirefoxPanelPage } from './harness/firefox-panel-page';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';

const { title, publisher, year } = bridgeStory;
let site: Site;
let session: FirefoxSession;
let panel: Page;

beforeAll(async () => {
  site = await servePages();
  session = await launchFirefox();
  ({ panel } = await openFirefoxPanelPage(session, site.add('/story', { body: bridgePage })));
  await panel.bringToFront();
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

/** Chooses from the Copy menu by real clicks, and gives what the clipboard then holds that it did not hold before. */
async function copied(label: string): Promise<string> {
  const before = await session.clipboardText();
  await panel.locator('.popup-actions .menu-button > button').click();
  await panel.locator(`.popup-actions [role=menuitem]::-p-text(${label})`).click();
  await expect.poll(session.clipboardText).not.toBe(before);
  return session.clipboardText();
}

test('a quote is copied with who says it, in which role, and where it stands', async () => {
  await panel.locator('.quote-mark').click();
  await panel.locator('.person .quotes li > button').click();
  await panel.locator('.status .link::-p-text(Copy this passage)').click();
  await expect.poll(session.clipboardText).toMatch(/https?:\/\//);
  const text = await session.clipboardText();
  for (const part of ['it has been paid for with your patience', 'Ada Quill', 'mayor of Varnholm', title, publisher])
    expect(text).toContain(part);
});

test.each(referenceStyles)('a reference in the style of %s names headline, paper, year and address', async (style) => {
  const text = await copied(`As a reference, ${style}`);
  for (const part of [title, publisher, year, 'harbour-ledger.example/']) expect(text).toContain(part);
});

test.each(referenceFormats)('Citation.js reads the copied %s as the article it is', async (format, forceType) => {
  const entry = readReference(await copied(`As ${format}`), forceType);
  expect(entry).toMatchObject({ title, 'container-title': publisher });
  expect(JSON.stringify(entry?.issued)).toContain(year);
  expect(entry?.URL).toMatch(/^https?:/);
});
