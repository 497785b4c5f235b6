import { fromBase64 } from '@/utils/export/base64';
import { cutFromView, type ImageOfArticle } from './cut-from-view';
import type { PlacedImage, TakenImage } from './in-page/take-images';
import { inject } from './inject';

/** Images come from the page's cache; what takes longer is not there. */
const timeoutMs = 15_000;

/**
 * Those of the images that the page in this tab has loaded and shows; none if it cannot be reached. With `isNobodyAsked` no
 * server is asked for anything: what the page's code may not read is cut out of a picture of what the tab shows.
 */
export async function imagesFromTab(
  tabId: number,
  srcs: readonly string[],
  { isNobodyAsked }: { readonly isNobodyAsked: boolean },
): Promise<readonly ImageOfArticle[]> {
  if (srcs.length === 0) return [];
  const images = await fromPage(tabId, srcs, isNobodyAsked);
  const drawn = images.filter((image) => 'base64' in image).map(imageOf);
  const placed = images.filter((image) => 'place' in image);
  if (placed.length === 0) return drawn;
  const placesNow = async () => {
    const now = await fromPage(
      tabId,
      placed.map(({ src }) => src),
      true,
    );
    return now.filter((image) => 'place' in image);
  };
  return [...drawn, ...(await cutFromView(tabId, placed, placesNow))];
}

async function fromPage(tabId: number, images: readonly string[], isNobodyAsked: boolean) {
  const taken = await inject<(TakenImage | PlacedImage)[]>(tabId, 'images', { images, isNobodyAsked }, timeoutMs);
  return taken.ok ? taken.value : [];
}

const imageOf = ({ src, mimeType, base64, widthPx, heightPx }: TakenImage): ImageOfArticle => ({
  src,
  widthPx,
  heightPx,
  blob: new Blob([fromBase64(base64)], { type: mimeType }),
});
