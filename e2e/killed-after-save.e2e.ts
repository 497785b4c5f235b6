import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';
import { readLibrary } from '@/testing/browser/read-library';
import { type Site, servePages } from '@/testing/browser/serve-pages';
import { readFixturePages } from './harness/read-fixture-pages';

const profileFolder = mkdtempSync(path.join(tmpdir(), 'nutgraf-profile-'));
let site: Site;

beforeAll(async () => {
  site = await servePages();
});

async function saveAndKill(address: string): Promise<void> {
  const first = await launchChromium({ profileFolder });
  const { popup } = await popupOn(first, address);
  expect(await settledState(popup)).toBe('digest');
  await saveInPopup(popup);
  const gone = new Promise((done) => first.browser.process()?.once('exit', done));
  first.browser.process()?.kill('SIGKILL');
  await gone;
}

afterAll(async () => {
  await site?.close();
  rmSync(profileFolder, { recursive: true, maxRetries: 5 });
});

test('what was said to be saved is there after the browser was killed at once', async () => {
  const story = readFixturePages().find(({ name }) => name === 'body-split-by-ads');
  const address = site.add('/story', { body: story?.html ?? '' });
  await saveAndKill(address);

  const second = await launchChromium({ profileFolder });
  try {
    const library = await second.browser.newPage();
    await library.goto(second.addressOf('library.html'));
    const [saved, ...others] = await readLibrary(library);
    expect(others).toEqual([]);
    expect(saved?.article).toMatchObject({ url: address, title: story?.expected.title });
    expect(saved?.digest.summary.length).toBeGreaterThan(0);
    await library.waitForSelector(`::-p-text(${story?.expected.title})`);
  } finally {
    await second.browser.close();
  }
});

test('what was said to be saved comes back even where the browser throws its library away after the kill', async () => {
  const story = readFixturePages().find(({ name }) => name === 'long-read');
  await saveAndKill(site.add('/long-read', { body: story?.html ?? '' }));
  rmSync(path.join(profileFolder, 'Default/IndexedDB'), { recursive: true });

  const second = await launchChromium({ profileFolder });
  try {
    const library = await second.browser.newPage();
    await library.goto(second.addressOf('library.html'));
    await library.waitForSelector(`::-p-text(${story?.expected.title})`);
    await library.waitForFunction(() =>
      document.querySelector('.list-line[role=alert]')?.textContent?.includes('Back from a second copy: 2.'),
    );
  } finally {
    await second.browser.close();
  }
});
