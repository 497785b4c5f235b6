import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium, openPopup } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { plainPicture } from './harness/plain-picture';
import { readNetLog } from './harness/read-net-log';

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-images-'));
const netLog = path.join(folder, 'net-log.json');
let site: Site;
let other: Site;
let tracker: Site;
let session: ChromiumSession;

beforeAll(async () => {
  [site, other, tracker] = await Promise.all([servePages(), servePages(), servePages()]);
  session = await launchChromium({ args: [`--log-net-log=${netLog}`] });
});
afterAll(async () => {
  await session?.browser.close();
  await Promise.all([site?.close(), other?.close(), tracker?.close()]);
  rmSync(folder, { recursive: true });
});

const readable = { 'access-control-allow-origin': '*' };
const cached = { 'cache-control': 'max-age=600' };
const picture = (on: Site, name: string, headers: Record<string, string> = {}, status?: number) =>
  on.add(`/${name}.png`, {
    body: plainPicture(320, 200),
    status,
    headers: { 'content-type': 'image/png', ...headers },
  });
const figure = (image: string, name: string) =>
  `<figure>${image}<figcaption>The picture ${name}.</figcaption></figure>`;
const image = (src: string, more = '') => `<img src="${src}" width="320" height="200" ${more}>`;
const paragraphs = (from: number) =>
  Array.from(
    { length: 40 },
    (_, i) =>
      `<p>The ${from + i}. baker of the town told the council on Monday that flour had become dear over the long winter.</p>`,
  ).join('');

/** A page with a picture of every kind. Each run has its own addresses, so that no cache helps the next. */
function storyWithPictures(run: string): string {
  const lazyFarBelow = picture(tracker, `lazy-${run}`, readable);
  const shown = [
    figure(image(picture(site, `own-${run}`)), 'own'),
    figure(image(picture(other, `cached-${run}`, { ...readable, ...cached })), 'cached'),
    figure(image(picture(other, `not-cached-${run}`, { ...readable, 'cache-control': 'no-store' })), 'not-cached'),
    figure(image(picture(other, `closed-${run}`, cached)), 'closed'),
    figure(
      image(
        other.add(`/moved-${run}.png`, {
          body: '',
          status: 302,
          headers: {
            ...readable,
            location: picture(tracker, `behind-${run}`, { ...readable, 'cache-control': 'no-store' }),
          },
        }),
      ),
      'moved',
    ),
    figure(image(picture(other, `hidden-${run}`, readable), 'style="visibility:hidden"'), 'hidden'),
    figure(
      image(picture(site, `spacer-${run}`), `data-src="${picture(tracker, `waiting-${run}`, readable)}"`),
      'waiting',
    ),
  ];
  return `<!doctype html><html lang="en"><head><title>Bread is dear</title><link rel="icon" href="data:,">
    <meta property="og:image" content="${picture(tracker, `never-loaded-${run}`, readable)}"></head>
    <body><article><h1>Bread is dear</h1>${paragraphs(1)}${shown.join(paragraphs(100))}${paragraphs(200)}
    <div style="height:30000px"></div>${figure(image(lazyFarBelow, 'loading="lazy"'), 'lazy')}${paragraphs(300)}</article></body></html>`;
}

/** A page whose lead image is of a site that lets no page read it. */
function storyWithLead(run: string, more = ''): string {
  const lead = picture(other, `lead-${run}`);
  return `<!doctype html><html lang="en"><head><title>Bread is dear</title><link rel="icon" href="data:,">
    <meta property="og:image" content="${lead}"></head>
    <body style="margin:0">${more}<article><h1>Bread is dear</h1>
    ${figure(`<a href="/" style="position:relative">${image(lead)}<span style="position:absolute;inset:0"></span></a>`, 'lead')}
    ${paragraphs(1)}</article></body></html>`;
}

/** Saves such a page with this setting; which pictures were kept, and what was asked of any server after the click. */
async function save(
  keepImages: string,
  run = keepImages,
  story = storyWithPictures(run),
  meet: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<{ kept: string[]; asked: string[]; headers: object[] }> {
  const options = await session.browser.newPage();
  await options.goto(session.addressOf('options.html'));
  await options.evaluate((keepImages) => chrome.storage.local.set({ settings: { keepImages } }), keepImages);
  const page = await session.browser.newPage();
  await page.goto(site.add(`/story-${run}`, { body: story, headers: { 'set-cookie': 'who=reader' } }));
  await meet(page);
  const sites = [site, other, tracker];
  const before = sites.map(({ requests }) => requests.length);
  const popup = await openPopup(session, page);
  await settledState(popup);
  await saveInPopup(popup);
  await new Promise((done) => setTimeout(done, 3_000));
  const kept = await keptPictures(options);
  await options.close();
  await page.close();
  return {
    kept: kept
      .map((src) => new URL(src).pathname)
      .filter((path) => path.endsWith(`-${run}.png`))
      .map((path) => path.slice(1, -`-${run}.png`.length))
      .sort(),
    asked: sites
      .flatMap(({ requests }, at) => requests.slice(before[at]))
      .map((path) => path.slice(1, -`-${run}.png`.length)),
    headers: sites.flatMap(({ headers }, at) => headers.slice(before[at])),
  };
}

const keptPictures = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('nutgraf');
        opening.onsuccess = () => {
          const keys = opening.result.transaction('images').objectStore('images').getAll();
          keys.onsuccess = () => {
            opening.result.close();
            done(keys.result.map(({ src }: { src: string }) => src));
          };
        };
      }),
  );

/** How large the kept picture is, and how many colours there are in it, those that differ by a hair taken for one. */
const coloursOfKept = (page: Page, name: string) =>
  page.evaluate(
    (name) =>
      new Promise<{ widthPx: number; heightPx: number; colours: number }>((done) => {
        const opening = indexedDB.open('nutgraf');
        opening.onsuccess = () => {
          const all = opening.result.transaction('images').objectStore('images').getAll();
          all.onsuccess = async () => {
            opening.result.close();
            const { blob, widthPx, heightPx } = all.result.find(({ src }: { src: string }) => src.includes(name));
            const bitmap = await createImageBitmap(blob);
            const context = new OffscreenCanvas(widthPx, heightPx).getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            const data = context?.getImageData(0, 0, widthPx, heightPx).data ?? new Uint8ClampedArray();
            const colours = new Set(data.filter((_, i) => i % 4 === 0).map((red) => red >> 5));
            done({ widthPx, heightPx, colours: colours.size });
          };
        };
      }),
    name,
  );

test('where no images are kept, nothing is asked of any server', async () => {
  expect(await save('never')).toEqual({ kept: [], asked: [], headers: [] });
});

test('a lead image that the page never loaded is not asked for', async () => {
  expect(await save('lead')).toEqual({ kept: [], asked: [], headers: [] });
});

test('the lead image of a site that lets nobody read it is cut out of what the tab shows, and nobody is asked', async () => {
  expect(await save('lead', 'in-view', storyWithLead('in-view'))).toEqual({ kept: ['lead'], asked: [], headers: [] });
  const page = await session.browser.newPage();
  await page.goto(session.addressOf('library.html'));
  // All of it in the colour of the picture: nothing of what stands around it was taken along.
  const { colours, widthPx, heightPx } = await coloursOfKept(page, 'lead-in-view');
  expect(colours).toBe(1);
  // Pixels of the screen that it shares with its surroundings are left out.
  expect([320 - widthPx, 200 - heightPx].every((lost) => lost === 0 || lost === 1)).toBe(true);
  await page.close();
});

const bar = '<header style="position:fixed;z-index:1;top:0;left:0;width:200px;height:150px;background:#fff"></header>';
test.each<[string, string, ((page: Page) => Promise<unknown>)?]>([
  ['out of view', '', (page) => page.evaluate(() => scrollTo(0, 900))],
  ['covered', bar],
])('a lead image of such a site is not kept where it is %s', async (where, more, meet) => {
  const run = where.replaceAll(' ', '-');
  expect(await save('lead', run, storyWithLead(run, more), meet)).toEqual({ kept: [], asked: [], headers: [] });
});

test('all images are those the page shows; a server is asked again only for what the browser did not keep', async () => {
  const { kept, asked, headers } = await save('all');
  expect(kept).toEqual(['cached', 'not-cached', 'own']);
  expect(asked).toEqual(['not-cached']);
  for (const each of headers) {
    expect(each).not.toHaveProperty('cookie');
    expect(each).not.toHaveProperty('referer');
  }
});

test('in this whole run no other server was asked', async () => {
  await session.browser.close();
  const asked = readNetLog(netLog).filter(({ initiator }) => initiator !== 'not an origin');
  const origins = new Set(asked.map(({ url }) => new URL(url).origin));
  expect([...origins].filter((origin) => origin.startsWith('http')).sort()).toEqual(
    [site, other, tracker].map(({ origin }) => origin).sort(),
  );
});
