import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { madeUpReports, savedReport } from '@/testing/made-up/library/made-up-people';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import type { SavedArticle } from '@/utils/model/saved-article';
import { seedLibrary } from './harness/seed-library';
import { turnedWords, turningLabels } from './harness/turned-words';

// Texts that end what isolates them and turn around what follows, or begin it and leave it open, in every place where a page
// or the reader names something. Nothing beside them may run the other way.

const turning = (text: string) => `${text}\u2069\u202e ${text}\u2067\u202b`;
const turned = (saved: SavedArticle): SavedArticle => ({
  ...saved,
  article: {
    ...saved.article,
    title: turning(saved.article.title),
    publisher: turning('The News'),
    section: turning('Town'),
    dateline: turning('Elmford'),
    authors: [turning('Ann Cole'), 'שרה לוי'],
  },
  digest: {
    ...saved.digest,
    people: saved.digest.people.map((person) => ({ ...person, role: person.role && turning(person.role) })),
    topics: saved.digest.topics.map((topic) => ({ ...topic, label: turning(topic.label) })),
  },
  tags: [turning('budget'), 'שלום'],
  note: turning('For Monday'),
});
const records = [...madeUpStories(3), ...madeUpReports.map(savedReport)].map(turned);
const titles = records.map(({ article }) => article.title);

let site: Site;
let session: ChromiumSession;

beforeAll(async () => {
  site = await servePages();
  session = await launchChromium();
  await seedLibrary(session, records);
});
afterAll(async () => {
  await session?.browser.close();
  await site?.close();
});

test.each([
  ['the list', 'library.html', '[data-row-id]'],
  ['the reader', `reader.html?id=${encodeURIComponent(records[0]?.id ?? '')}`, '.article-byline'],
  ['the list of people', 'people.html', '.directory-rows li'],
  ['a person', 'people.html?person=ines-carvalho', '#subject-name'],
  ['the list of topics', 'people.html?show=topics', '.directory-rows li'],
])('%s', async (_, file, selector) => {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(session.addressOf(file));
  await page.waitForSelector(selector);
  expect(await turnedWords(page)).toEqual([]);
  expect(await turningLabels(page, titles)).toEqual([]);
  await page.close();
});

test('the popup, before and after a save', async () => {
  const sentences = Array.from(
    { length: 8 },
    (_, day) =>
      `<p>The mayor of Elmford, Ann Cole, told the council on day ${day} that bread had become dear again.</p>`,
  );
  const { popup } = await popupOn(
    session,
    site.add('/turning', {
      body: `<!doctype html><html lang="en"><head><title>${turning('Bread')}</title>
        <meta property="og:site_name" content="${turning('The News')}"><meta property="article:section" content="${turning('Town')}">
        <meta name="author" content="${turning('Ann Cole')}"></head>
        <body><article><h1>${turning('Bread is dear')}</h1>${sentences.join('')}</article></body></html>`,
    }),
  );
  expect(await settledState(popup)).toBe('digest');
  const own = [turning('Bread is dear'), turning('Bread')];
  expect(await turnedWords(popup)).toEqual([]);
  expect(await turningLabels(popup, own)).toEqual([]);
  await saveInPopup(popup);
  expect(await turnedWords(popup)).toEqual([]);
});
