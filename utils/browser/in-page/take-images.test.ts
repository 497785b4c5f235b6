// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shownPicture } from './shown-picture';
import { takeImages } from './take-images';

vi.mock('./shown-picture');

const ours = { currentSrc: 'https://news.example/a.jpg' } as HTMLImageElement;
const others = { currentSrc: 'https://pictures.example/b.jpg' } as HTMLImageElement;
const asked = {
  images: ['https://news.example/a.jpg', 'https://pictures.example/b.jpg', 'https://news.example/lazy.jpg'],
};
let fetched: Response;

beforeEach(() => {
  fetched = new Response(new Blob(['b'], { type: 'image/png' }));
  vi.mocked(shownPicture).mockImplementation((_, src) =>
    src === asked.images[0] ? ours : src === asked.images[1] ? others : null,
  );
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => fetched),
  );
  // As a browser: a picture of another site cannot be drawn, a blob can.
  vi.stubGlobal('createImageBitmap', async (source: unknown) => {
    if (source === others) throw new DOMException('tainted', 'SecurityError');
    return source === ours ? { width: 3200, height: 800 } : { width: 40, height: 20 };
  });
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => null;
      convertToBlob = async ({ type }: { type: string }) => new Blob(['a'], { type });
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

test('a picture of the page is drawn, no larger than is kept; one of another site is asked for without saying who asks', async () => {
  const taken = await takeImages(asked);
  expect(taken.map(({ src, mimeType, widthPx, heightPx }) => [src, mimeType, widthPx, heightPx])).toEqual([
    [asked.images[0], 'image/webp', 1600, 400],
    [asked.images[1], 'image/png', 40, 20],
  ]);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    others.currentSrc,
    expect.objectContaining({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
    }),
  );
});

test.each([
  ['a drawing that can hold scripts', new Response(new Blob(['<svg/>'], { type: 'image/svg+xml' }))],
  ['a page in place of a picture', new Response(new Blob(['no'], { type: 'text/html' }), { status: 200 })],
  ['a refusal', new Response(new Blob(['b'], { type: 'image/png' }), { status: 403 })],
])('%s is left out, and the others are taken', async (_, response) => {
  fetched = response;
  expect((await takeImages(asked)).map(({ src }) => src)).toEqual([asked.images[0]]);
});

test('where none is asked for none is looked for', async () => {
  expect(await takeImages({})).toEqual([]);
  expect(fetch).not.toHaveBeenCalled();
});
