import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';
import { readFixturePages } from './harness/read-fixture-pages';

const story = readFixturePages().find(({ name }) => name === 'wire-story-in-divs');
const frontPage = readFixturePages().find(({ name }) => name === 'front-page');
let site: Site;
let storyAddress: string;
let frontAddress: string;

beforeAll(async () => {
  site = await servePages();
  storyAddress = site.add('/story', { body: story?.html ?? '' });
  frontAddress = site.add('/front', { body: frontPage?.html ?? '' });
});
afterAll(() => site?.close());

/** The confirmation's host, the only element beside head and body; its content is closed to the page. */
const note = 'html > div';

describe('in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium();
  });
  afterAll(() => session?.browser.close());

  // A key press that reaches Chromium's own shortcuts cannot be made headless. So a click on the button grants activeTab,
  // as the shortcut and the menu would, and the events they raise are raised in the background worker.
  const raise = async (event: 'command' | 'menu' | 'highlight', address: string, selectionText?: string) => {
    const { page, popup } = await popupOn(session, address);
    await settledState(popup);
    await popup.close();
    await page.bringToFront();
    const [worker] = await session.extension.workers();
    await worker?.evaluate(
      async (event, selectionText) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const raisable = (raised: unknown) => raised as { dispatch: (...args: unknown[]) => void };
        if (event === 'command') raisable(chrome.commands.onCommand).dispatch('save-article', tab);
        else {
          const menuItemId = event === 'menu' ? 'save-article' : 'save-with-highlight';
          raisable(chrome.contextMenus.onClicked).dispatch({ menuItemId, pageUrl: tab?.url, selectionText }, tab);
        }
      },
      event,
      selectionText,
    );
    return page;
  };
  const badge = async () => {
    const [worker] = await session.extension.workers();
    return worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  };
  const saved = async () => {
    const library = await session.browser.newPage();
    await library.goto(session.addressOf('library.html'));
    const records = await readLibrary(library);
    await library.close();
    return records;
  };

  test('a page that is no article is not saved by the keyboard command, and says so', async () => {
    const page = await raise('command', frontAddress);
    await page.waitForSelector(note);
    expect(await badge()).toBe('!');
    expect(await saved()).toEqual([]);
    await page.close();
  });

  test('the keyboard command saves and confirms in the page', async () => {
    const page = await raise('command', storyAddress);
    await page.waitForSelector(note);
    expect(await badge()).toBe('✓');
    expect((await saved()).map(({ article }) => article.title)).toEqual([story?.expected.title]);
    await page.waitForSelector(note, { hidden: true });
    await page.close();
  });

  test('the context menu saves the whole article with the selected passage highlighted', async () => {
    const words = story?.expected.firstWords ?? '';
    const page = await raise('highlight', storyAddress, words);
    await page.waitForSelector(note);
    const [record] = await saved();
    expect(record?.highlights.map(({ quote }) => quote)).toEqual([words]);
    expect(record?.article.isSelection).toBe(false);
    await page.close();
  });

  test('the context menu saves; the same article twice is one article', async () => {
    const page = await raise('menu', storyAddress);
    await page.waitForSelector(note);
    expect(await saved()).toHaveLength(1);
    await page.close();
  });
});

describe('in Firefox', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await launchFirefox();
  });
  afterAll(() => session?.browser.close());

  test("the keyboard command's own key saves and confirms in the page", async () => {
    const page = await session.browser.newPage();
    await page.goto(storyAddress);
    await page.bringToFront();
    await session.pressCommandKey('S');
    await page.waitForSelector(note);
    const library = await session.openExtensionPage('library.html');
    expect((await readLibrary(library)).map(({ article }) => article.title)).toEqual([story?.expected.title]);
  });
});
