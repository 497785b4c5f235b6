import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { madeUpArticle, madeUpSaved } from '@/utils/library/testing/made-up';
import { blankDigest } from '@/utils/model/blank-article';
import { seedLibrary } from './harness/seed-library';

// Articles with more on them than anybody has: all of it is shown. What it takes is printed.

const names = Array.from({ length: 3_000 }, (_, i) => `Ann Number${i}`);
const sentences = Array.from({ length: 5_000 }, (_, i) => `Baker ${i} told the council that flour had become dear.`);
const tags = Array.from({ length: 10_000 }, (_, i) => `tag-${i}`);
const patienceMs = 60_000;

const highlighted = madeUpSaved('highlighted', {
  article: madeUpArticle('highlighted', { text: sentences }),
  highlights: sentences.map((quote, i) => ({
    ...{ id: `highlight-${i}`, quote, prefix: '', suffix: '', colour: 'yellow', note: null },
    createdAt: '2026-03-02T10:00:00.000Z',
  })),
});
const tagged = madeUpSaved('tagged', { tags });
const peopled = madeUpSaved('peopled', {
  article: madeUpArticle('peopled', { text: names.map((name) => `${name}, a baker of the town, came.`) }),
  digest: {
    ...blankDigest,
    isTooShort: false,
    arePeopleAvailable: true,
    people: names.map((name, block) => ({
      ...{ name, aliases: [name], role: 'a baker of the town', salience: 1, isKey: true },
      roles: [{ text: 'a baker of the town', span: { block, start: name.length + 2, end: name.length + 21 } }],
      mentions: [{ block, start: 0, end: name.length }],
    })),
  },
});
let session: ChromiumSession;

beforeAll(async () => {
  session = await launchChromium();
  await seedLibrary(session, [highlighted, tagged, peopled]);
});
afterAll(() => session?.browser.close());

/** The reader with the article, once there are so many of the elements. */
async function openUntil(id: string, selector: string, count: number): Promise<Page> {
  const page = await session.browser.newPage();
  const startedAt = performance.now();
  await page.goto(session.addressOf(`reader.html?id=${encodeURIComponent(id)}`));
  await page.waitForFunction(
    (selector, count) => document.querySelectorAll(selector).length === count,
    { timeout: patienceMs },
    selector,
    count,
  );
  console.log(`${id}: ${count} of ${selector} after ${Math.round(performance.now() - startedAt)} ms`);
  return page;
}

test.each([
  ['5,000 highlights', highlighted, 'mark.highlight', sentences.length],
  ['10,000 tags', tagged, '.tag-field .chip', tags.length],
  ['3,000 people', peopled, '.people > .margin-note', names.length],
])(
  'an article with %s is shown with all of them',
  async (_, saved, selector, count) => {
    const page = await openUntil(saved.id, selector, count);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(saved.article.title);
    await page.close();
  },
  90_000,
);
