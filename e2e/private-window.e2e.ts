import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { firefoxPopupWords, settledFirefoxState } from './harness/firefox-popup';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';
import { readFixturePages } from './harness/read-fixture-pages';

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
let site: Site;
let session: FirefoxSession;

beforeAll(async () => {
  site = await servePages();
  session = await launchFirefox({ isPrivate: true });
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

test('a private window shows the digest, and says why it cannot be saved there', async () => {
  const host = await session.openExtensionPage('options.html');
  const page = await session.browser.newPage();
  await page.goto(site.add('/story', { body: story?.html ?? '' }));
  await page.bringToFront();
  await session.clickToolbarButton();
  expect(await settledFirefoxState(session, host)).toBe('digest');
  const opened = await session.openedPopup(host);
  await expect
    .poll(() => opened.evaluate(({ popup }) => popup.document.documentElement.dataset.save))
    .toBe('unavailable');
  const words = await firefoxPopupWords(session, host);
  expect(words).toContain(story?.expected.title ?? '');
  expect(words).toContain('save only in an ordinary window');
  const isDisabled = await opened.evaluate(({ popup }) =>
    popup.document.querySelector('.popup-actions button')?.getAttribute('aria-disabled'),
  );
  expect(isDisabled).toBe('true');
});
