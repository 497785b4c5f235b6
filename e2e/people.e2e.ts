import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { madeUpReports, savedReport } from '@/testing/made-up/library/made-up-people';
import { closeFirefoxPopup, firefoxPopupWords, saveInFirefoxPopup, settledFirefoxState } from './harness/firefox-popup';
import { launchFirefox } from './harness/launch-firefox';
import { runAxe } from './harness/run-axe';
import { seedLibrary } from './harness/seed-library';

/** A news page of our own; the mayor's words are what changes between its versions. */
const bridgePage = (
  quote: string,
  counter: number,
) => `<!doctype html><html lang="en"><head><title>Mayor closes the Elmford bridge</title>
<meta property="og:site_name" content="Elmford Post"><meta property="article:published_time" content="2026-05-04T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Mayor closes the Elmford bridge</h1>
<p>The mayor of Elmford, Priya Raman, closed the old bridge to all traffic on Monday after inspectors found cracks in two of its piers.</p>
<p>“${quote},” Raman said at the town hall. Some 20,000 cars a day must now take a detour of nine miles through the hills.</p>
<p>City engineer Joseph Oyelaran said the cracks had grown by a centimetre since March and that repairs would take most of a year.</p>
<p>Shopkeepers fear for their business. Half of the customers of the market come over the bridge, according to the town's traders.</p>
<p>The council meets on Wednesday to discuss a temporary crossing beside the old one, which was built in 1931 by a local company.</p>
</article><p>${counter} comments</p></body></html>`;
const firstQuote = 'We cannot wait for the first pier to fall';
const laterQuote = 'We will not wait for the first pier to fall';

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const textsOf = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));

describe('in Chromium', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await servePages();
    session = await launchChromium();
    await seedLibrary(session, madeUpReports.map(savedReport));
    page = await session.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await session?.browser.close();
    await site?.close();
  });

  const open = async (search: string, selector: string) => {
    await page.goto(session.addressOf(`people.html${search}`));
    await page.waitForSelector(selector);
  };
  const directory = async () => {
    await open('', '.directory-rows li');
    return textsOf(page, '.directory-rows a');
  };

  test('the directory is searched and sorted by keyboard, and leads to a person', async () => {
    expect(await directory()).toEqual(['Ines Carvalho', 'Paulo Brito', 'Tomas Reyes', 'Ines Carvalho', 'Rui Matos']);
    await page.focus('input[type=search]');
    await page.keyboard.type('rey');
    await page.waitForFunction(() => document.querySelectorAll('.directory-rows li').length === 1);
    expect(page.url()).toContain('typed=rey');
    await page.reload();
    await page.waitForSelector('.directory-rows li');
    expect(await textsOf(page, '.directory-rows a')).toEqual(['Tomas Reyes']);
    // Past the field and the sort menu to the row.
    await page.focus('input[type=search]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('#subject-name');
    expect(await textOf(page, '#subject-name')).toBe('Tomas Reyes');
  });

  test('the page about a person has roles, words apart from reports, co-mentions and a plot with a table', async () => {
    await open('?person=ines-carvalho', '#subject-name');
    expect(await textsOf(page, '.roles h3')).toEqual(['the mayor of Torrealta', 'deputy mayor of Torrealta']);
    expect(await textOf(page, '.roles blockquote')).toBe(
      'Ines Carvalho, the mayor of Torrealta, presented item 11 of the town plan.',
    );
    expect(await textsOf(page, '.said.direct blockquote')).toContain('“We moved 61 patients by boat”');
    expect(await textsOf(page, '.said.reported blockquote')).toContain(
      'the water had reached the first floor of the hospital',
    );
    expect(await textsOf(page, '.counted-links a')).toEqual(['Paulo Brito', 'Tomas Reyes']);
    expect(await page.$$eval('.plot rect', (bars) => bars.length)).toBe(11);
    await page.click('.plot summary');
    expect(await page.$$eval('.plot tbody tr', (rows) => rows.length)).toBe(11);
  });

  test('two persons are merged by keyboard and parted again by undo', async () => {
    await open('?person=ines-carvalho', '#subject-name');
    await page.focus('.subject-actions .icon-button');
    await page.keyboard.press('Enter');
    await page.focus('[data-command=merge]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-person="ines-carvalho~2"]');
    expect(await runAxe(page, 'light')).toEqual([]);
    await page.focus('[data-person="ines-carvalho~2"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast button');
    await page.waitForFunction(() => document.querySelector('.subject header')?.textContent?.includes('15 articles'));
    expect(await directory()).toEqual(['Ines Carvalho', 'Paulo Brito', 'Tomas Reyes', 'Rui Matos']);
    await open('?person=ines-carvalho', '[data-command=take-back]');
    await page.click('[data-command=take-back]');
    await page.waitForFunction(() => document.querySelector('.subject header')?.textContent?.includes('14 articles'));
    expect(await directory()).toHaveLength(5);
  });

  test('one person is split by mouse, and undo makes them whole', async () => {
    await open('?person=paulo-brito', '#subject-name');
    await page.click('.subject-actions .icon-button');
    await page.click('[data-command=split]');
    await page.waitForSelector('dialog[open] input[type=checkbox]');
    expect(await runAxe(page, 'dark')).toEqual([]);
    expect(await page.$eval('[data-command=split-chosen]', (button) => (button as HTMLButtonElement).disabled)).toBe(
      true,
    );
    const boxes = await page.$$('dialog[open] input[type=checkbox]');
    await boxes[0]?.click();
    await boxes[1]?.click();
    await page.click('[data-command=split-chosen]');
    await page.waitForFunction(() => document.querySelector('.subject header')?.textContent?.includes('9 articles'));
    await open('?person=paulo-brito~2', '#subject-name');
    expect(await textOf(page, '.subject header')).toContain('2 articles');
    await open('?person=paulo-brito', '[data-command=take-back]');
    await page.click('[data-command=take-back]');
    await page.waitForSelector('.toast span');
    await page.waitForFunction(() => document.querySelector('.subject header')?.textContent?.includes('11 articles'));
  });

  test('a wire copy and a follow-up are one story, with what each added', async () => {
    await open('?show=stories', '.directory-rows li');
    const link = await page.waitForSelector('::-p-text(Torrealta dam overflows after week of rain)');
    await Promise.all([page.waitForNavigation(), link?.click()]);
    await page.waitForSelector('.story-articles li');
    expect(await textsOf(page, '.story-articles .headline')).toEqual([
      'Torrealta dam overflows after week of rain',
      'Thousands flee as dam spills over',
      'Stuck gates of Torrealta dam had not been serviced for six years',
    ]);
    expect(await textsOf(page, '.story-articles li:nth-child(2) .added li')).toEqual([
      'About 4,200 people were told to leave their homes before dawn.',
      'Two shops in the market street were looted, police said.',
    ]);
    expect(await page.$$eval('.plot circle', (points) => points.length)).toBe(3);
  });

  test('an article leaves its story and comes back', async () => {
    await open('?story=news.example%2Fdam-1', '.story-articles li');
    await page.focus('.story-articles > li:nth-child(3) [data-command=leave]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.story-articles > li').length === 2);
    await (await page.waitForSelector('.toast button'))?.click();
    await page.waitForFunction(() => document.querySelectorAll('.story-articles > li').length === 3);
  });

  test('a page edited after saving says so, shows the words, and keeps the earlier version', async () => {
    const address = site.add('/bridge', { body: bridgePage(firstQuote, 12) });
    const news = await session.browser.newPage();
    await news.goto(address);
    const first = await openPopup(session, news);
    expect(await settledState(first)).toBe('digest');
    await saveInPopup(first);

    // Only a counter ticked: no change.
    site.add('/bridge', { body: bridgePage(firstQuote, 87) });
    await news.reload();
    const same = await openPopup(session, news);
    expect(await settledState(same)).toBe('digest');
    await same.waitForSelector('html[data-save=saved]');

    site.add('/bridge', { body: bridgePage(laterQuote, 90) });
    await news.reload();
    const changed = await openPopup(session, news);
    expect(await settledState(changed)).toBe('digest');
    await changed.waitForSelector('html[data-save=changed]');
    await changed.waitForSelector('[data-news=change]');
    await changed.click('[data-news=change]');
    await changed.waitForSelector('.opened-news del');
    expect((await textsOf(changed, '.opened-news del')).join()).toContain('cannot');
    expect((await textsOf(changed, '.opened-news ins')).join()).toContain('will not');
    await takeScreenshot(changed, 'popup-changed');
    await saveInPopup(changed);
    await news.close();

    const id = address.replace('http://', '');
    await page.goto(session.addressOf(`reader.html?id=${encodeURIComponent(id)}`));
    const link = await page.waitForSelector('a[href*="changes="]');
    await Promise.all([page.waitForNavigation(), link?.click()]);
    await page.waitForSelector('.difference del');
    expect(await textOf(page, '.difference del')).toContain('cannot');
    expect(await textOf(page, '.difference ins')).toContain('will not');
    await takeScreenshot(page, 'versions');
    for (const scheme of ['light', 'dark'] as const) expect(await runAxe(page, scheme)).toEqual([]);

    const quoteNow = async () => (await readLibrary(page)).find((saved) => saved.id === id)?.article.blocks[1]?.text;
    await page.focus('[data-command=restore-version]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast button');
    await expect.poll(quoteNow).toContain('cannot wait');
    await expect.poll(() => textOf(page, '.difference del')).toContain('will not');
    await page.click('.toast button');
    await expect.poll(quoteNow).toContain('will not wait');
    await expect.poll(() => textOf(page, '.difference del')).toContain('cannot');
  });

  test('a person in the reader leads to the page about them', async () => {
    await page.goto(session.addressOf('reader.html?id=news.example%2Ffado'));
    await page.waitForSelector('.person-page');
    await page.click('.person-page');
    await page.waitForSelector('#subject-name');
    expect(page.url()).toContain('person=ines-carvalho%7E2');
    expect(await textOf(page, '.subject-role')).toBe('a fado singer from Lisbon');
  });

  test.each([
    ['', '.directory-rows li'],
    ['?person=ines-carvalho', '#subject-name'],
    ['?show=topics', '.directory-rows li'],
    ['?topic=torrealta', '#subject-name'],
    ['?show=stories', '.directory-rows li'],
    ['?story=news.example%2Fdam-1', '.story-articles li'],
    ['?person=nobody-at-all', '.notice'],
  ])('axe finds nothing on people.html%s', async (search, selector) => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(search, selector);
      expect(await runAxe(page, scheme)).toEqual([]);
    }
  });
});

test('in Firefox a saved page that changed is told of, and the page about its mayor opens', async () => {
  const site = await servePages();
  const session = await launchFirefox();
  try {
    const library = await session.openExtensionPage('library.html');
    const news = await session.browser.newPage();
    await news.goto(site.add('/bridge', { body: bridgePage(firstQuote, 12) }));
    await news.bringToFront();
    await session.clickToolbarButton();
    expect(await settledFirefoxState(session, library)).toBe('digest');
    await saveInFirefoxPopup(session, library);
    await closeFirefoxPopup(library);

    site.add('/bridge', { body: bridgePage(laterQuote, 12) });
    await news.reload();
    await news.bringToFront();
    await session.clickToolbarButton();
    expect(await settledFirefoxState(session, library)).toBe('digest');
    await expect.poll(() => firefoxPopupWords(session, library), { timeout: 10_000 }).toContain('Changed since');
    await closeFirefoxPopup(library);

    const people = await session.openExtensionPage('people.html?name=Priya%20Raman');
    await people.waitForSelector('#subject-name');
    expect(await textOf(people, '#subject-name')).toBe('Priya Raman');
    expect(await textOf(people, '.subject')).toContain(firstQuote);
    await takeScreenshot(people, 'firefox-person');
  } finally {
    await session.browser.close();
    await site.close();
  }
});
