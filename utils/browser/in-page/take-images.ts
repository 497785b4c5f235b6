import { base64 } from '@/utils/export/base64';
import type { PageRequest } from '@/utils/model/page-request';

/** An image on its way from the page to the library; JSON, because nothing else crosses in Chromium. */
export interface TakenImage {
  readonly src: string;
  readonly mimeType: string;
  readonly base64: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Sharp on a screen of twice the density at the reader's widest measure. */
const maxSidePx = 1600;
/** Vector images are left out: they can hold scripts and are hardly ever what a report shows. */
const keptTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'];
const jpegQuality = 0.85;

/**
 * The requested images as the page has them. Runs in the page's isolated world: first a fetch under the page's own rules,
 * answered from its cache, then a drawing of the element that shows it. One that gives neither is left out; its caption
 * stays in the article.
 */
export async function takeImages({ images = [] }: Pick<PageRequest, 'images'>): Promise<TakenImage[]> {
  const taken = await Promise.all(images.map((src) => takeImage(src).catch(() => null)));
  return taken.filter((image) => image !== null);
}

async function takeImage(src: string): Promise<TakenImage | null> {
  const blob = (await fetchImage(src).catch(() => null)) ?? null;
  const shown = blob ? null : shownImage(src);
  const source = blob ?? shown;
  if (!source) return null;
  const bitmap = await createImageBitmap(source);
  const scale = Math.min(1, maxSidePx / Math.max(bitmap.width, bitmap.height));
  const kept = blob && scale === 1 ? blob : await draw(bitmap, scale);
  return {
    src,
    mimeType: kept.type,
    base64: base64(new Uint8Array(await kept.arrayBuffer())),
    widthPx: Math.round(bitmap.width * scale),
    heightPx: Math.round(bitmap.height * scale),
  };
}

async function fetchImage(src: string): Promise<Blob | null> {
  const response = await fetch(src, { cache: 'force-cache', credentials: 'same-origin' });
  const blob = response.ok ? await response.blob() : null;
  return blob && keptTypes.includes(blob.type) ? blob : null;
}

/** The element that shows this address; drawing one of another site throws, unless the site allows it. */
const shownImage = (src: string): HTMLImageElement | null =>
  [...document.images].find(
    (image) => image.complete && image.naturalWidth > 0 && (image.currentSrc === src || image.src === src),
  ) ?? null;

async function draw(bitmap: ImageBitmap, scale: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
}
