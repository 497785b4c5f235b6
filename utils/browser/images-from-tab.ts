import type { Article } from '@/utils/model/article';
import type { Settings } from '@/utils/model/settings';
import type { TakenImage } from './in-page/take-images';
import { inject } from './inject';

/** An image as the library keeps it. */
export interface ImageOfArticle {
  readonly src: string;
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A picture story has more; a gallery is not what the library is for. */
const maxImages = 40;
/** Images come from the page's cache; what takes longer is not there. */
const timeoutMs = 15_000;

/** The addresses of the images the reader wants kept, each once. */
export function imagesToKeep(article: Article, keep: Settings['keepImages']): readonly string[] {
  if (keep === 'never') return [];
  const lead = article.leadImage ? [article.leadImage.src] : [];
  const figures = article.blocks.flatMap((block) => (block.type === 'figure' && block.src ? [block.src] : []));
  return [...new Set(keep === 'all' ? [...lead, ...figures] : lead)].slice(0, maxImages);
}

/** Those of the images that the page in this tab has loaded and lets be read; none where it cannot be reached. */
export async function imagesFromTab(tabId: number, srcs: readonly string[]): Promise<readonly ImageOfArticle[]> {
  if (srcs.length === 0) return [];
  const taken = await inject<TakenImage[]>(tabId, 'images', { images: srcs }, timeoutMs);
  if (!taken.ok) return [];
  return taken.value.map(({ src, mimeType, base64, widthPx, heightPx }) => ({
    src,
    widthPx,
    heightPx,
    blob: new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: mimeType }),
  }));
}
