import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { madeUpWords } from '@/testing/made-up/library/made-up-words';
import { zipf } from '@/testing/made-up/library/zipf';
import { seededRandom } from '@/testing/seeded-random';
import { readFixturePages } from './harness/read-fixture-pages';

const pages = readFixturePages();
const story = pages.find(({ name }) => name === 'wire-story-in-divs');
const frontPage = pages.find(({ name }) => name === 'front-page');
let site: Site;
let session: ChromiumSession;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

/** Presses Read in the popup; the reader's page that opens. */
async function pressRead(popup: Page): Promise<Page> {
  const before = new Set(session.browser.targets());
  const isReader = (target: Target) =>
    !before.has(target) && target.url().startsWith(session.addressOf('reader.html?copy='));
  const opened = session.browser.waitForTarget(isReader, { timeout: 20_000 });
  await popup.$$eval('.popup-actions button', (buttons) =>
    buttons.find((button) => button.textContent === 'Read')?.click(),
  );
  const reader = await (await opened).page();
  if (!reader) throw new Error('the reader has no page');
  return reader;
}

const words = async (page: Page) => (await page.$eval('body', (body) => body.innerText)).replace(/\s+/g, ' ');

test('Read on an article that is not saved shows the article, also after a reload, and saves nothing', async () => {
  const { popup } = await popupOn(session, site.add('/story', { body: story?.html ?? '' }));
  expect(await settledState(popup)).toBe('digest');
  const reader = await pressRead(popup);
  for (const step of ['opened', 'reloaded']) {
    await reader.waitForSelector('article h1');
    const shown = await words(reader);
    expect(shown, step).toContain(story?.expected.title);
    for (const { name } of story?.expected.people ?? []) expect(shown, step).toContain(name);
    await reader.reload();
  }
  expect(reader.url(), 'the address tells nothing of the article').not.toContain('story');
  expect(await readLibrary(reader)).toEqual([]);
});

test('what was left out is put back in the copy; Save saves it as it stands and shows it as saved', async () => {
  const body = `<!doctype html><html lang="en"><title>Bread is dear</title><body><h1>Bread is dear</h1><article>
    ${Array.from({ length: 12 }, (_, i) => `<p>The ${i + 1}. baker of the town told the council that flour had become dear over the long winter.</p>`).join('')}
    <div class="advertisement">Buy our flour today.</div></article></body></html>`;
  const { popup } = await popupOn(session, site.add('/bread', { body }));
  await settledState(popup);
  const reader = await pressRead(popup);
  await reader.waitForSelector('article h1');
  await reader.click('.left-out summary');
  await reader.click('.left-out button');
  await reader.waitForFunction(() => document.querySelector('.article-text')?.textContent?.includes('Buy our flour'));
  await reader.locator('.reader-toolbar .primary').click();
  await reader.waitForFunction(() => location.search.startsWith('?id='));
  await reader.waitForSelector('article h1');
  const [saved] = await readLibrary(reader);
  expect(saved?.article.blocks.at(-1)?.text).toBe('Buy our flour today.');
});

test('a page of 12 MB is read too, every paragraph of it', async () => {
  // No two sentences are the same: text that compresses as text does, not as a repetition.
  const random = seededRandom(7);
  const vocabulary = madeUpWords(30_000);
  const rank = zipf(vocabulary.length, 1, 2.7);
  const word = () => vocabulary[rank(random())];
  const paragraph = () => `<p>The ${Array.from({ length: 220 }, word).join(' ')}.</p>`;
  const paragraphs: string[] = [];
  for (let length = 0; length < 12_000_000; length += paragraphs.at(-1)?.length ?? 0) paragraphs.push(paragraph());
  const body = `<!doctype html><html lang="en"><title>Long</title><body><article><h1>A very long report</h1>${paragraphs.join('')}</article></body></html>`;
  const { popup } = await popupOn(session, site.add('/long', { body }));
  const state = await settledState(popup, 60_000);
  expect(state).toBe('digest');
  const reader = await pressRead(popup);
  await reader.waitForSelector('article h1', { timeout: 60_000 });
  // They are drawn in steps.
  const shown = () => reader.$$eval('.article-text p', (found) => found.length);
  await expect.poll(shown, { timeout: 60_000 }).toBe(paragraphs.length);
}, 180_000);

test('a page cannot ask for itself to be taken for an article', async () => {
  const forms = ['nutgrafRequest', 'nutgraf.request']
    .map((name) => `<form id="${name}"><input name="isForced" value="1"></form>`)
    .join('');
  const body = (frontPage?.html ?? '').replace(/<body[^>]*>/, (tag) => `${tag}${forms}`);
  expect(body).toContain('name="isForced"');
  const { popup } = await popupOn(session, site.add('/forged', { body }));
  expect(await settledState(popup)).toBe('not-article');
});
