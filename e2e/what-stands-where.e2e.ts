import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { servePages } from '@/testing/browser/serve-pages';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { passagesStory } from './harness/passages-story';
import { seedLibrary } from './harness/seed-library';

// What a picture of a screen shows and no state does: what covers what, what is in sight at which width, where an article opens.
const [glanced, begun, ...others] = madeUpStories(30);
const longName = 'Gesellschaftsblatt für Norddeutschland, Schleswig und die Inseln in der See';
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  if (!glanced || !begun) throw new Error('there are no stories');
  session = await launchChromium();
  const isOpen = { readAt: null, archivedAt: null, deletedAt: null };
  await seedLibrary(session, [
    { ...glanced, ...isOpen, progress: 0.1 },
    { ...begun, ...isOpen, progress: 0.5 },
    ...others.map((saved) => ({ ...saved, article: { ...saved.article, publisher: longName } })),
  ]);
});
afterEach(() => page?.close());
afterAll(() => session?.browser.close());

async function open(file: string, selector: string, width = 1280, height = 900): Promise<void> {
  page = await session.browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(session.addressOf(file));
  await page.waitForSelector(selector);
}
const reader = (id: string | undefined) => `reader.html?id=${encodeURIComponent(id ?? '')}`;
const isShown = (selector: string) =>
  page.$$eval(
    selector,
    (all) => all.length > 0 && all.every((one) => one.checkVisibility({ visibilityProperty: true })),
  );

test.each([360, 1280])('what can be done to a row covers nothing of its headline, %i px wide', async (width) => {
  await open('library.html', '[data-row-id] h2', width);
  await page.hover('[data-row-id] h2');
  await page.waitForSelector('[data-row-id]:hover .row-actions button');
  const [actionsEnd, headlineStart] = await page.$eval('[data-row-id]:hover', (row) => [
    row.querySelector('.row-actions')?.getBoundingClientRect().bottom ?? 0,
    row.querySelector('h2')?.getBoundingClientRect().top ?? 0,
  ]);
  expect(actionsEnd).toBeGreaterThan(0);
  expect(actionsEnd).toBeLessThanOrEqual((headlineStart ?? 0) + 2);
});

test('a count beside a long name is one number in one line; the chosen shelf is told in forced colours', async () => {
  await open('library.html', '[data-facet=publisher] .number');
  const lines = await page.$$eval('.facet .number', (all) =>
    all.map((one) => one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight)),
  );
  expect(Math.max(...lines)).toBeLessThan(1.5);
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const outlines = await page.$$eval('.facet', (all) =>
    all.map((one) => [one.hasAttribute('aria-current'), getComputedStyle(one).outlineStyle !== 'none']),
  );
  expect(outlines).toContainEqual([true, true]);
  expect(outlines).not.toContainEqual([true, false]);
  expect(outlines).not.toContainEqual([false, true]);
});

test.each([360, 800, 1280])('people, topics, stories and highlights are one click away, %i px wide', async (width) => {
  await open('library.html', '[data-row-id]', width);
  const shown = await page.$$eval('.library-places a', (all) =>
    all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.textContent),
  );
  expect(shown).toEqual(['People', 'Topics', 'Stories', 'Highlights']);
});

test('the order of the list is chosen in words, each way round', async () => {
  await open('library.html', 'select.sort');
  expect(await page.$eval('select.sort', (sort) => sort.getAttribute('aria-label'))).toBe('Sort by');
  const choices = await page.$$eval('select.sort option', (all) => all.map((one) => one.textContent ?? ''));
  expect(choices).toContain('Shortest first');
  expect(choices.join('')).not.toMatch(/[^\p{L}, ]/u);
});

test('under the text people and topics have their headings, and what the paper says is called so', async () => {
  await open(reader(begun?.id), '.article-text p', 800);
  expect(await isShown('#people, #topics')).toBe(true);
  const said = await page.$eval('.digest', (digest) => (digest as HTMLElement).innerText);
  expect(said).not.toContain('→');
  if (begun?.digest.topics.some(({ source }) => source === 'publisher')) expect(said).toContain('Tags of the paper');
});

test('an article of which a line was scrolled away opens at its headline; one half read opens there, with a way to its start', async () => {
  const top = () => page.$eval('.reader-scroll', ({ scrollTop }) => scrollTop);
  await open(reader(begun?.id), '[data-command=to-start]', 800, 300);
  expect(await top()).toBeGreaterThan(0);
  await page.click('[data-command=to-start]');
  await expect.poll(top).toBe(0);
  await page.waitForSelector('[data-command=to-start]', { hidden: true });
  await page.close();
  await open(reader(glanced?.id), '.article-text p', 800, 300);
  // Its people load last; by then it would have been scrolled.
  await page.waitForSelector('.article-foot');
  expect(await top()).toBe(0);
  expect(await page.$('[data-command=to-start]')).toBeNull();
});

test('a reader with no article leads to the library', async () => {
  await open('reader.html', '.notice');
  const library = session.browser.waitForTarget((target) => target.url() === session.addressOf('library.html'));
  await page.locator('.notice :is(button, a)').click();
  await (await (await library).page())?.close();
});

test('in the popup nothing lies over the reading time, and no ring stands around a button that nobody went to', async () => {
  const site = await servePages();
  try {
    const { page: news, popup } = await popupOn(session, site.add('/story', { body: passagesStory() }));
    page = news;
    await settledState(popup);
    await popup.waitForSelector('html[data-save=unsaved]');
    const ring = await popup.evaluate(() => [
      document.activeElement?.matches('.popup-actions .first'),
      document.activeElement?.matches(':focus-visible'),
    ]);
    expect(ring).toEqual([true, false]);
    const edges = await popup.$eval('.kicker-row', (row) => {
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('.reading-time') ?? row);
      const button = row.querySelector('.menu-button > button')?.getBoundingClientRect();
      return { wordsEnd: words.getBoundingClientRect().right, buttonStart: button?.left ?? 0 };
    });
    expect(edges.buttonStart).toBeGreaterThanOrEqual(edges.wordsEnd);
  } finally {
    await site.close();
  }
});
