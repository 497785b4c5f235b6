import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { findDifferences } from './harness/find-differences';
import { saveInFirefoxPopup } from './harness/firefox-popup';
import { launchFirefox } from './harness/launch-firefox';

/** Lies beside the project where it is developed, and is no part of it. */
const folder = path.resolve(import.meta.dirname, '../../shared/seed');
const isThere = existsSync(folder);

describe.skipIf(!isThere)('the seed page', () => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  let site: Site;
  let address: string;
  beforeAll(async () => {
    site = await servePages();
    address = site.add('/seed/page.html', { body: read('page.html') });
  });
  afterAll(() => site?.close());

  test('holds in Chromium', async () => {
    const session = await launchChromium();
    try {
      const { popup } = await popupOn(session, address);
      expect(await settledState(popup)).toBe('digest');
      await saveInPopup(popup);
      const library = await session.browser.newPage();
      await library.goto(session.addressOf('library.html'));
      const [saved] = await readLibrary(library);
      expect(saved && findDifferences(saved.article, saved.digest, JSON.parse(read('expected.json')))).toEqual([]);
    } finally {
      await session.browser.close();
    }
  });

  test('holds in Firefox', async () => {
    const session = await launchFirefox();
    try {
      const host = await session.openExtensionPage('options.html');
      const page = await session.browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      await session.clickToolbarButton();
      await saveInFirefoxPopup(session, host);
      const [saved] = await readLibrary(host);
      expect(saved && findDifferences(saved.article, saved.digest, JSON.parse(read('expected.json')))).toEqual([]);
    } finally {
      await session.browser.close();
    }
  });
});
