import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceInTab } from './announce-in-tab';
import { imagesFromTab } from './images-from-tab';
import { showInTab } from './show-in-tab';

beforeEach(() => fakeBrowser.reset());

const answering = (result: unknown) =>
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async () => [{ frameId: 0, result }]) as never);
const asking = { isNobodyAsked: false };
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
  expect(await imagesFromTab(7, [], asking)).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
  const [image] = await imagesFromTab(7, ['a'], asking);
  expect(image).toMatchObject({ src: 'a', widthPx: 2, heightPx: 1 });
  expect([image?.blob.type, new Uint8Array((await image?.blob.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
    'image/png',
    new Uint8Array([1, 2]),
  ]);
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('No tab with id: 7'));
  expect(await imagesFromTab(7, ['a'], asking)).toEqual([]);
});

describe('where no server may be asked', () => {
  const place = { left: 10.2, top: 20, width: 100, height: 50, viewWidth: 640, viewHeight: 480 };
  const cuts: number[][] = [];
  const view = { width: 1280, height: 960 };
  beforeEach(() => {
    cuts.length = 0;
    view.height = 960;
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ active: true, windowId: 3 } as never);
    vi.spyOn(browser.tabs, 'captureVisibleTab').mockImplementation((async () => 'data:image/png;base64,AQI=') as never);
    vi.stubGlobal('createImageBitmap', async () => ({ ...view, close: () => undefined }));
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => ({ drawImage: (_: unknown, ...numbers: number[]) => cuts.push(numbers) });
        convertToBlob = async ({ type }: { type: string }) => new Blob(['cut'], { type });
      },
    );
    return () => vi.unstubAllGlobals();
  });
  const images = () => imagesFromTab(7, ['a'], { isNobodyAsked: true });

  test('a picture that may not be read is cut out of what the tab shows, in whole pixels of the screen', async () => {
    answering([{ src: 'a', place }]);
    expect(await images()).toMatchObject([{ src: 'a', widthPx: 199, heightPx: 100 }]);
    expect(cuts).toEqual([[21, 40, 199, 100, 0, 0, 199, 100]]);
    expect(browser.tabs.captureVisibleTab).toHaveBeenCalledExactlyOnceWith(3, { format: 'png' });
  });

  test.each<[string, () => void]>([
    ['another tab is in front', () => vi.mocked(browser.tabs.get).mockResolvedValue({ active: false } as never)],
    ['the browser takes no picture', () => vi.mocked(browser.tabs.captureVisibleTab).mockRejectedValue(new Error())],
    [
      'the page has moved meanwhile',
      () => {
        const places = [place, { ...place, top: 21 }];
        vi.mocked(browser.scripting.executeScript).mockImplementation((async (injection: { files?: string[] }) => [
          { frameId: 0, result: injection.files ? [{ src: 'a', place: places.shift() }] : undefined },
        ]) as never);
      },
    ],
    ['something of the browser stands in the picture', () => Object.assign(view, { height: 900 })],
  ])('none is kept where %s', async (_, meet) => {
    answering([{ src: 'a', place }]);
    meet();
    expect(await images()).toEqual([]);
  });
});
