import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { crowdedArticles } from '@/testing/made-up/crowded-articles';
import { seedLibrary } from './harness/seed-library';

// Articles with more on them than anybody has: all of it is shown or can be. How long it takes: npm run bench:crowded.

const patienceMs = 60_000;
let session: ChromiumSession;

beforeAll(async () => {
  session = await launchChromium();
  await seedLibrary(
    session,
    crowdedArticles.map(({ saved }) => saved),
  );
});
afterAll(() => session?.browser.close());

async function openReader(id: string, more = ''): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(session.addressOf(`reader.html?id=${encodeURIComponent(id)}${more}`));
  return page;
}

const untilDrawn = (page: Page, selector: string, count: number) =>
  page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length === count,
    { timeout: patienceMs },
    selector,
    count,
  );

test.each(crowdedArticles.map((each) => [each.what, each] as const))(
  'an article with %s is drawn, at last with all of its text',
  async (_, { saved, selector, drawn }) => {
    const page = await openReader(saved.id);
    await untilDrawn(page, selector, drawn);
    await untilDrawn(page, '.article-text > p', saved.article.blocks.length);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(saved.article.title);
    await page.close();
  },
  90_000,
);

const idOf = (what: string) => crowdedArticles.find((each) => each.what.endsWith(what))?.saved.id ?? '';

test('of many people a hundred stand beside the text, the others are drawn when they are asked for', async () => {
  const page = await openReader(idOf('people'));
  await untilDrawn(page, '.people > .margin-note .person', 100);
  await page.$eval('details.margin-note > summary', (summary) => (summary as HTMLElement).click());
  await untilDrawn(page, 'details.margin-note .person', 50);
  await page.$eval('details.margin-note > .more', (button) => (button as HTMLElement).click());
  await untilDrawn(page, 'details.margin-note .person', 250);
  await page.close();
});

test('of many tags the first are drawn, the others when they are asked for', async () => {
  const page = await openReader(idOf('tags'));
  await untilDrawn(page, '.tag-field .chip', 200);
  await page.click('.tag-field .text-link');
  await untilDrawn(page, '.tag-field .chip', 700);
  await page.close();
});

test('the cards of many highlights follow the text, and a link to one of them leads to its place', async () => {
  const page = await openReader(idOf('highlights'), '&highlight=highlight-4000');
  await page.waitForFunction(
    () => {
      const { top = -1 } = document.querySelector('[data-highlight="highlight-4000"]')?.getBoundingClientRect() ?? {};
      return top > 0 && top < innerHeight && document.querySelector('[data-highlight-card="highlight-4000"]') !== null;
    },
    { timeout: patienceMs },
  );
  expect(await page.$$eval('[data-highlight-card]', (cards) => cards.length)).toBe(60);
  await page.close();
}, 90_000);

test('a kept place far down is come back to once the text is whole', async () => {
  const { saved } = crowdedArticles[0] ?? {};
  if (!saved) throw new Error('no article');
  await seedLibrary(session, [{ ...saved, progress: 0.5 }]);
  const page = await openReader(saved.id);
  await page.waitForFunction(
    () => {
      const scroller = document.querySelector('.reader-scroll');
      return scroller && scroller.scrollTop / (scroller.scrollHeight - scroller.clientHeight) > 0.45;
    },
    { timeout: patienceMs },
  );
  await page.waitForSelector('[data-command="to-start"]');
  await page.close();
}, 90_000);
