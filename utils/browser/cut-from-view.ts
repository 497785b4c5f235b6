import { browser } from 'wxt/browser';
import { fromBase64 } from '@/utils/export/base64';
import type { PlacedImage } from './in-page/take-images';

/** An image as the library keeps it. */
export interface ImageOfArticle {
  readonly src: string;
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

const cutType = 'image/webp';
const cutQuality = 0.9;
/** A screen's density is the same both ways; where it seems not to be, something of the browser's stands in the picture. */
const tolerance = 0.01;

/**
 * The images cut out of one picture of what the tab shows: no server is asked, and the page is told nothing. None if the tab is
 * not in front, the browser takes no picture, or the page has moved meanwhile; `placesNow` asks it where they are after that.
 */
export async function cutFromView(
  tabId: number,
  placed: readonly PlacedImage[],
  placesNow: () => Promise<readonly PlacedImage[]>,
): Promise<readonly ImageOfArticle[]> {
  const view = await pictureOfView(tabId).catch(() => null);
  if (!view) return [];
  const still = new Map((await placesNow()).map(({ src, place }) => [src, JSON.stringify(place)]));
  const unmoved = placed.filter(({ src, place }) => still.get(src) === JSON.stringify(place));
  const cut = await Promise.all(unmoved.map((image) => cutOut(view, image)));
  view.close();
  return cut.filter((image) => image !== null);
}

async function pictureOfView(tabId: number): Promise<ImageBitmap | null> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) return null;
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  // fetch() would read the address as well, but no page of ours may fetch.
  const bytes = fromBase64(address.slice(address.indexOf(',') + 1));
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

async function cutOut(view: ImageBitmap, { src, place }: PlacedImage): Promise<ImageOfArticle | null> {
  const scale = view.width / place.viewWidth;
  if (Math.abs(view.height / place.viewHeight / scale - 1) > tolerance) return null;
  // Whole pixels of the screen that lie within the picture.
  const [left, top] = [Math.ceil(place.left * scale), Math.ceil(place.top * scale)];
  const widthPx = Math.floor((place.left + place.width) * scale) - left;
  const heightPx = Math.floor((place.top + place.height) * scale) - top;
  if (widthPx < 1 || heightPx < 1) return null;
  const canvas = new OffscreenCanvas(widthPx, heightPx);
  canvas.getContext('2d')?.drawImage(view, left, top, widthPx, heightPx, 0, 0, widthPx, heightPx);
  const blob = await canvas.convertToBlob({ type: cutType, quality: cutQuality });
  return { src, blob, widthPx, heightPx };
}
