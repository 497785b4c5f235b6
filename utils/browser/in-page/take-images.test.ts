// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeOnScreen } from './place-on-screen';
import { shownPicture } from './shown-picture';
import { takeImages } from './take-images';

vi.mock('./shown-picture');
vi.mock('./place-on-screen');

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
  expect(await takeImages(asked)).toMatchObject([
    { src: asked.images[0], mimeType: 'image/webp', widthPx: 1600, heightPx: 400 },
    { src: asked.images[1], mimeType: 'image/png', widthPx: 40, heightPx: 20 },
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

test('where no server may be asked, one of another site is only told where it is seen, if it is', async () => {
  const place = { left: 8, top: 90, width: 640, height: 360, viewWidth: 1280, viewHeight: 800 };
  vi.mocked(placeOnScreen).mockReturnValueOnce(place);
  const quiet = { ...asked, isNobodyAsked: true };
  expect(await takeImages(quiet)).toMatchObject([{ src: asked.images[0] }, { src: asked.images[1], place }]);
  vi.mocked(placeOnScreen).mockReturnValueOnce(null);
  expect((await takeImages(quiet)).map(({ src }) => src)).toEqual([asked.images[0]]);
  expect(fetch).not.toHaveBeenCalled();
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
