import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from '@/testing/browser/launch-chromium';
import { readLibrary } from '@/testing/browser/read-library';
import { takeScreenshot } from '@/testing/browser/take-screenshot';
import { madeUpStories } from '@/testing/made-up/library/made-up-stories';
import { runAxe } from './harness/run-axe';
import { seedLibrary } from './harness/seed-library';

// Two profiles, each with a folder of the origin's private file system in the place of the one that is picked: the same
// interface, without the browser's dialog. What a sync program does, the test does: it carries files.
const stories = madeUpStories(12);
const passphrase = 'correct horse battery staple';
const stand = 'picked';
let laptop: ChromiumSession;
let desktop: ChromiumSession;
let [onLaptop, onDesktop]: [Page?, Page?] = [];

type Files = Readonly<Record<string, string>>;

async function openOptions(session: ChromiumSession): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument((name) => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    Object.assign(globalThis, { showDirectoryPicker: pick });
  }, stand);
  await page.goto(session.addressOf('options.html'));
  await page.waitForSelector('[data-command=pick-shelf]');
  return page;
}

/** All files in the folder, as base 64. */
const filesOf = (page: Page): Promise<Files> =>
  page.evaluate(async (name) => {
    const files: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`);
        else {
          const bytes = new Uint8Array(await (await (entry as FileSystemFileHandle).getFile()).arrayBuffer());
          files[path + entry.name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        }
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }), '');
    return files;
  }, stand);

const putFiles = (page: Page, files: Files): Promise<void> =>
  page.evaluate(
    async (name, given) => {
      for (const [path, text] of Object.entries(given)) {
        let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
        const parts = path.split('/');
        const file = parts.pop() ?? '';
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
        await stream.close();
      }
    },
    stand,
    files,
  );

async function answer(page: Page, label: string, secret: string): Promise<void> {
  await page.locator('[data-command=pick-shelf]').click();
  await page.locator('input[name=label]').fill(label);
  await page.locator('input[name=secret]').fill(secret);
  expect(await page.$eval('input[name=secret]', ({ type }) => type)).toBe('password');
  await page.locator('[data-command=show-secret]').click();
  await page.waitForSelector('input[name=secret][type=text]');
  await page.locator('[data-command=answer-shelf]').click();
}

/** The words on paper. */
async function printed(page: Page): Promise<string> {
  await page.emulateMediaType('print');
  const text = await page.evaluate(() => document.body.innerText.trim());
  await page.emulateMediaType('screen');
  return text;
}

const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

async function bringInStep(page: Page): Promise<void> {
  await page.locator('[data-command=bring-in-step]').click();
  await page.waitForSelector('.second-device[aria-busy=false] [data-shelf=in-step]');
}

/** Both bring their libraries in step with their folders, and the files are carried between. */
async function meet(one: Page, two: Page): Promise<void> {
  for (const [from, to] of [
    [one, two],
    [two, one],
    [one, two],
  ] as const) {
    await bringInStep(from);
    await putFiles(to, await filesOf(from));
  }
  await bringInStep(two);
}

const told = async (page: Page) =>
  (await readLibrary(page)).map(({ digest: _, madeDigest: __, updatedAt: ___, tags, ...rest }) => ({
    ...rest,
    tags: [...tags].sort(),
  }));

beforeAll(async () => {
  [laptop, desktop] = [await launchChromium(), await launchChromium()];
  await seedLibrary(laptop, stories);
});
afterAll(async () => {
  await laptop?.browser.close();
  await desktop?.browser.close();
});

test('a shelf is set up, its code is shown once, and a second device joins it with all that is there', async () => {
  onLaptop = await openOptions(laptop);
  await answer(onLaptop, 'laptop', passphrase);
  await onLaptop.waitForSelector('[data-recovery-code]');
  await onLaptop.waitForSelector('.second-device[aria-busy=false] [data-shelf=in-step]', { timeout: 40_000 });
  const code = await onLaptop.$eval('[data-recovery-code]', (element) => element.textContent ?? '');
  expect(code).toMatch(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(onLaptop, scheme)).toEqual([]);
  await takeScreenshot(onLaptop, 'second-device-code');
  expect(await printed(onLaptop)).toMatch(new RegExp(`^[^\\n]+\\n+[^\\n]+\\n+${code}$`));
  await onLaptop.locator('[data-command=code-seen]').click();
  await onLaptop.waitForSelector('[data-recovery-code]', { hidden: true });

  onDesktop = await openOptions(desktop);
  const workers: string[] = [];
  onDesktop.on('workercreated', (worker) => workers.push(new URL(worker.url()).pathname));
  await putFiles(onDesktop, await filesOf(onLaptop));
  await answer(onDesktop, 'desktop', 'not the passphrase');
  await onDesktop.waitForSelector('[data-trouble=wrong-secret]');
  await onDesktop.locator('input[name=secret]').fill(code.toLowerCase());
  await onDesktop.locator('[data-command=answer-shelf]').click();
  await onDesktop.waitForSelector('.second-device[aria-busy=false] [data-shelf=in-step]', { timeout: 60_000 });
  expect(await told(onDesktop)).toEqual(await told(onLaptop));
  expect(workers).toEqual(['/digest-worker.js']);
  // A page whose worker fails makes digests itself: that it does not is seen from what it loads.
  expect(await scriptsOf(onDesktop)).not.toContainEqual(expect.stringContaining('/chunks/digest-'));
  await meet(onLaptop, onDesktop);
  await onLaptop.waitForSelector('[data-peer]');
  expect(await onLaptop.$eval('[data-peer]', (element) => element.textContent)).toContain('desktop: last in step');
  for (const scheme of ['light', 'dark'] as const) expect(await runAxe(onLaptop, scheme)).toEqual([]);
  await takeScreenshot(onLaptop, 'second-device');
}, 180_000);

test('who is in what came is told on the second device as on the first', async () => {
  const namesOn = async (session: ChromiumSession) => {
    const people = await session.browser.newPage();
    await people.goto(session.addressOf('people.html'));
    const names = '.directory-rows li a';
    await people.waitForSelector(names);
    const found = await people.$$eval(names, (each) => each.map(({ textContent }) => textContent).sort());
    await people.close();
    return found;
  };
  // Their roles are those of the digest made here; the laptop's articles were put there with another.
  expect(await namesOn(desktop)).toEqual(await namesOn(laptop));
}, 60_000);

test('what is done on both is on both, written by the pages where it is done, and the folder holds no word of it', async () => {
  if (!onLaptop || !onDesktop) throw new Error('the first test failed');
  const [first = '', second = ''] = stories
    .filter(({ archivedAt, deletedAt }) => !archivedAt && !deletedAt)
    .map(({ id }) => id);
  const was = (id: string) => stories.find((story) => story.id === id)?.isStarred;
  const before = Object.keys(await filesOf(onLaptop)).length;
  for (const [session, id] of [
    [laptop, first],
    [desktop, second],
  ] as const) {
    const list = await session.browser.newPage();
    await list.goto(session.addressOf('library.html'));
    await list.waitForSelector(`[data-row-id="${id}"]`);
    await list.focus(`[data-row-id="${id}"] a, [data-row-id="${id}"] button`);
    await list.keyboard.press('s');
    const isStarred = async () => (await readLibrary(list)).find((saved) => saved.id === id)?.isStarred;
    await expect.poll(isStarred, { timeout: 20_000 }).toBe(!was(id));
    if (session === laptop) {
      // No click brings this in step: the page does by itself.
      const page = onLaptop;
      await expect
        .poll(async () => Object.keys(await filesOf(page)).length, { timeout: 30_000 })
        .toBeGreaterThan(before);
    }
    await list.close();
  }
  await meet(onLaptop, onDesktop);
  const both = await told(onLaptop);
  expect(await told(onDesktop)).toEqual(both);
  const starred = (id: string) => both.find((saved) => saved.id === id)?.isStarred;
  expect([starred(first), starred(second)]).toEqual([!was(first), !was(second)]);
  const bytes = Object.values(await filesOf(onLaptop)).map((text) => Buffer.from(text, 'base64').toString('latin1'));
  for (const { article } of stories)
    for (const file of bytes) expect(file.includes(article.title), article.title).toBe(false);
}, 180_000);

test('leaving the shelf keeps the library', async () => {
  if (!onDesktop) throw new Error('the first test failed');
  const before = await told(onDesktop);
  await onDesktop.locator('[data-command=leave-shelf]').click();
  await onDesktop.locator('[data-command=confirm]').click();
  await onDesktop.waitForSelector('[data-command=pick-shelf]');
  expect(await told(onDesktop)).toEqual(before);
}, 60_000);
