import type { PageRequest } from '@/utils/model/page-request';
import { placeOnScreen, type ScreenPlace } from './place-on-screen';
import { shownPicture } from './shown-picture';

/** An image on its way from the page to the library; JSON, because nothing else crosses in Chromium. */
export interface TakenImage {
  readonly src: string;
  readonly mimeType: string;
  readonly base64: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** An image that the page's code may not read, and where it is seen. */
export interface PlacedImage {
  readonly src: string;
  readonly place: ScreenPlace;
}

/** Sharp on a screen of twice the density at the reader's widest measure. */
const maxSidePx = 1600;
/** Vector images are left out: they can hold scripts and are hardly ever what a report shows. */
const keptTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
/** Unlike JPEG it keeps what is transparent, and both browsers write it. */
const drawnType = 'image/webp';
const drawnQuality = 0.9;

/**
 * Those of the requested images that the page has loaded and shows; all others are left out, and their captions stay in
 * the article. Runs in the page's isolated world. A picture of the page's own site is drawn, which asks nobody. One of
 * another site cannot be read that way: it is asked for once more, from the browser's cache if it is there; or, where no server
 * may be asked, only told where on the screen it is.
 */
export async function takeImages({
  images = [],
  isNobodyAsked = false,
}: Pick<PageRequest, 'images' | 'isNobodyAsked'>): Promise<(TakenImage | PlacedImage)[]> {
  const taken = await Promise.all(images.map((src) => takeImage(src, isNobodyAsked).catch(() => null)));
  return taken.filter((image) => image !== null);
}

async function takeImage(src: string, isNobodyAsked: boolean): Promise<TakenImage | PlacedImage | null> {
  const shown = shownPicture(document.images, src);
  if (!shown) return null;
  const drawn = await drawPicture(shown).catch(() => null);
  if (!drawn && isNobodyAsked) {
    const place = placeOnScreen(shown);
    return place && { src, place };
  }
  const { blob, widthPx, heightPx } = drawn ?? (await fetchPicture(shown.currentSrc));
  return { src, mimeType: blob.type, base64: await base64Of(blob), widthPx, heightPx };
}

/** Not by `arrayBuffer()`: in Firefox its bytes belong to the page, and our world may not read them. */
const base64Of = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

interface Picture {
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Throws for a picture of another site, unless that site lets it be read. */
async function drawPicture(source: HTMLImageElement | Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(source);
  const scale = Math.min(1, maxSidePx / Math.max(bitmap.width, bitmap.height));
  const [widthPx, heightPx] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  if (source instanceof Blob && scale === 1) return { blob: source, widthPx, heightPx };
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, widthPx, heightPx);
  return { blob: await canvas.convertToBlob({ type: drawnType, quality: drawnQuality }), widthPx, heightPx };
}

/**
 * From the cache, or from the server the page had it from and from no other: a redirect is refused. That server is told
 * neither who asks (no cookies) nor which page (no Referer); the browser names the page's site (Origin).
 */
async function fetchPicture(address: string): Promise<Picture> {
  const response = await fetch(address, {
    cache: 'force-cache',
    credentials: 'omit',
    mode: 'cors',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const blob = response.ok ? await response.blob() : null;
  if (!blob || !keptTypes.includes(blob.type)) throw new Error('not a picture that is kept');
  return drawPicture(blob);
}
