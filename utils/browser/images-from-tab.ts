import { fromBase64 } from '@/utils/export/base64';
import type { TakenImage } from './in-page/take-images';
import { inject } from './inject';

/** An image as the library keeps it. */
export interface ImageOfArticle {
  readonly src: string;
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Images come from the page's cache; what takes longer is not there. */
const timeoutMs = 15_000;

/** Those of the images that the page in this tab has loaded and lets be read; none if it cannot be reached. */
export async function imagesFromTab(tabId: number, srcs: readonly string[]): Promise<readonly ImageOfArticle[]> {
  if (srcs.length === 0) return [];
  const taken = await inject<TakenImage[]>(tabId, 'images', { images: srcs }, timeoutMs);
  if (!taken.ok) return [];
  return taken.value.map(({ src, mimeType, base64, widthPx, heightPx }) => ({
    src,
    widthPx,
    heightPx,
    blob: new Blob([fromBase64(base64)], { type: mimeType }),
  }));
}
