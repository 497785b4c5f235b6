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

/** Saves such a page with this setting; which pictures were kept, and what was asked of any server after the click. */
async function save(keepImages: string): Promise<{ kept: string[]; asked: string[]; headers: object[] }> {
  const options = await session.browser.newPage();
  await options.goto(session.addressOf('options.html'));
  await options.evaluate((keepImages) => chrome.storage.local.set({ settings: { keepImages } }), keepImages);
  const page = await session.browser.newPage();
  await page.goto(
    site.add(`/story-${keepImages}`, { body: storyWithPictures(keepImages), headers: { 'set-cookie': 'who=reader' } }),
  );
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
    kept: kept.map((src) => new URL(src).pathname.slice(1, -`-${keepImages}.png`.length)).sort(),
    asked: sites
      .flatMap(({ requests }, at) => requests.slice(before[at]))
      .map((path) => path.slice(1, -`-${keepImages}.png`.length)),
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

test('where no images are kept, nothing is asked of any server', async () => {
  expect(await save('never')).toEqual({ kept: [], asked: [], headers: [] });
});

test('a lead image that the page never loaded is not asked for', async () => {
  expect(await save('lead')).toEqual({ kept: [], asked: [], headers: [] });
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
