import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceInTab } from './announce-in-tab';
import { imagesFromTab } from './images-from-tab';
import { showInTab } from './show-in-tab';

beforeEach(() => fakeBrowser.reset());

const answering = (result: unknown) =>
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async () => [{ frameId: 0, result }]) as never);
const passage = { text: 'The bridge is shut.', prefix: '', suffix: '' };

test('a passage is shown where the page has it, and a tab that is gone shows none', async () => {
  answering(true);
  expect(await showInTab(7, passage)).toBe(true);
  answering(false);
  expect(await showInTab(7, passage)).toBe(false);
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('No tab with id: 7'));
  expect(await showInTab(7, passage)).toBe(false);
  await expect(announceInTab(7, 'Saved', 'The bridge')).resolves.toBeUndefined();
});

test('pictures come as the library keeps them; none are asked for where there are none', async () => {
  const asked = answering([{ src: 'a', mimeType: 'image/png', base64: 'AQI=', widthPx: 2, heightPx: 1 }]);
  expect(await imagesFromTab(7, [])).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  const [image] = await imagesFromTab(7, ['a']);
  expect(image).toMatchObject({ src: 'a', widthPx: 2, heightPx: 1 });
  expect([image?.blob.type, new Uint8Array((await image?.blob.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
    'image/png',
    new Uint8Array([1, 2]),
  ]);
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('No tab with id: 7'));
  expect(await imagesFromTab(7, ['a'])).toEqual([]);
});
