import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { everySettingOn } from './harness/every-setting-on';
import { closeFirefoxPopup, firefoxPopupWords, saveInFirefoxPopup, settledFirefoxState } from './harness/firefox-popup';
import { type FirefoxSession, launchFirefox } from './harness/launch-firefox';
import { plainPicture } from './harness/plain-picture';

// What docs/security-table.md lists and a browser may do in its own way, in Firefox; the other rows are the same code in both.

const [own, other] = ['The bakers of Elmford closed for good', 'The harbour of Varnholm froze over'];
const sentences = (about: string) =>
  Array.from(
    { length: 30 },
    (_, day) => `<p>${about}, as Ann Cole told the council on day ${day} of the long winter.</p>`,
  ).join('');
const story = (title: string, { head = '', more = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,">${head}</head>
  <body>${more}<article><h1>${title}</h1>${sentences(title)}</article></body></html>`;
let site: Site;
let stranger: Site;
let session: FirefoxSession;
let host: Page;

beforeAll(async () => {
  [site, stranger] = await Promise.all([servePages(), servePages()]);
  session = await launchFirefox();
  host = await session.openExtensionPage('options.html');
  await host.evaluate((settings) => {
    const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
    return browser.storage.local.set({ settings });
  }, everySettingOn);
});
afterAll(async () => {
  await session?.browser.close();
  await Promise.all([site?.close(), stranger?.close()]);
});

/** Opens a page and presses the button; what the popup comes to. */
async function popupOn(address: string): Promise<{ page: Page; state: string }> {
  const page = await session.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await session.clickToolbarButton();
  return { page, state: await settledFirefoxState(session, host) };
}

async function close(page: Page): Promise<void> {
  await closeFirefoxPopup(host);
  await page.close();
}

async function save(address: string): Promise<void> {
  const { page } = await popupOn(address);
  await saveInFirefoxPopup(session, host);
  await close(page);
}

const titles = async () => (await readLibrary(host)).map(({ article }) => article.title).sort();

test('a page of another site that states a saved article’s address is saved beside it', async () => {
  const address = site.add('/bakers', { body: story(own) });
  await save(address);
  const head = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`;
  await save(stranger.add('/forged', { body: story(other, { head }) }));
  expect(await titles()).toEqual([own, other]);
});

test('pages that differ in what stands behind # are different articles, whatever address they state', async () => {
  const head = '<link rel="canonical" href="/app">';
  const script = `<script>document.title = location.hash;
    document.querySelector('h1').textContent = 'Report ' + location.hash.slice(2) + ' of the council of Elmford';</script>`;
  const address = site.add('/app', { body: `${story('A report', { head })}${script}` });
  for (const route of ['first', 'second']) await save(`${address}#/${route}`);
  expect((await titles()).filter((title) => title.startsWith('Report'))).toHaveLength(2);
});

test.each([
  [
    'data with one comma too many',
    `<script type="application/ld+json">{"@graph":[${'{"@type":"Thing","name":"a"},'.repeat(10_000)}]}</script>`,
  ],
  ['authors of brackets', `<meta name="author" content="${'('.repeat(200_000)}">`],
])('a page with %s is read', async (name, head) => {
  const { page, state } = await popupOn(site.add(`/${name.length}`, { body: story(own, { head }) }));
  expect(state).toBe('digest');
  expect(await firefoxPopupWords(session, host)).toContain(own);
  await close(page);
});

test('a form with controls named as what a form inherits, and a page that changes without end, are read', async () => {
  const controls = ['querySelectorAll', 'children', 'textContent', 'attributes', 'parentNode', 'matches']
    .map((name) => `<input name="${name}">`)
    .join('');
  const body = `${story(other).replace('<article>', `<form>${controls}<article>`)}<script>
    setInterval(() => document.querySelector('article').append(document.createElement('p')), 0);</script>`;
  const { page, state } = await popupOn(site.add('/restless', { body }));
  expect(state).toBe('digest');
  expect(await firefoxPopupWords(session, host)).toContain(other);
  await close(page);
});

test('with images kept, no server is asked that the page has loaded no picture from', async () => {
  const png = { body: plainPicture(320, 200), headers: { 'content-type': 'image/png' } };
  const head = `<meta property="og:image" content="${stranger.add('/stated.png', png)}">`;
  const lazy = `<figure><img loading="lazy" src="${stranger.add('/lazy.png', png)}" width="320" height="200"></figure>`;
  const shown = site.add('/shown.png', png);
  const figure = `<figure><img src="${shown}" width="320" height="200"><figcaption>A loaf.</figcaption></figure>`;
  const body = story(other, { head }).replace(
    '</article>',
    `${figure}${sentences(other)}<div style="height:30000px"></div>${lazy}</article>`,
  );
  const { page } = await popupOn(site.add('/pictures', { body }));
  const before = stranger.requests.length;
  await saveInFirefoxPopup(session, host);
  await expect.poll(keptPictures, { timeout: 20_000 }).toEqual([shown]);
  await close(page);
  expect(stranger.requests.slice(before)).toEqual([]);
});

test('what is damaged in the store is found and mended, and a lost text comes back with its page', async () => {
  await host.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const store = await settle(indexedDB.open('nutgraf'));
    const writing = store.transaction(['rows', 'bodies', 'memberships', 'follows'], 'readwrite');
    const rows = writing.objectStore('rows');
    const [first, second] = await settle(rows.getAll());
    await settle(rows.put({ ...first, highlights: null }));
    await settle(writing.objectStore('bodies').delete(second.doc));
    await settle(writing.objectStore('memberships').clear());
    await settle(writing.objectStore('follows').put({ id: 'topic roads', kind: 'planet' }));
    store.close();
  });
  const check = async () => {
    // Meanwhile the button stops the check that is under way.
    const button = await host.waitForSelector('[data-command=check]', { timeout: 30_000 });
    await button?.evaluate((element) => (element as HTMLElement).click());
  };
  await check();
  await host.waitForSelector('.faults');
  await host.locator('[data-command=repair]').click();
  await host.waitForSelector('[data-command=export-set-aside]', { timeout: 30_000 });
  const lost = await lostTexts();
  expect(lost).toHaveLength(1);
  for (const address of lost) await save(address);
  expect(await lostTexts()).toEqual([]);
  await check();
  await host.waitForFunction(() => document.querySelector('.data-care')?.textContent?.includes('All is well'));
});

/** The addresses of the pictures in the library. */
const keptPictures = () =>
  host.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('nutgraf');
        opening.onsuccess = () => {
          const all = opening.result.transaction('images').objectStore('images').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.map(({ src }: { src: string }) => src));
          };
        };
      }),
  );

/** The addresses of articles that stand in the list without their text. */
const lostTexts = () =>
  host.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('nutgraf');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['rows', 'bodies']);
          const [rows, docs] = [reading.objectStore('rows').getAll(), reading.objectStore('bodies').getAllKeys()];
          reading.oncomplete = () => {
            opening.result.close();
            done(rows.result.filter(({ doc }) => !docs.result.includes(doc)).map(({ url }) => url));
          };
        };
      }),
  );
