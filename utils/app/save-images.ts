import type { Article } from '@/utils/model/article';
import type { Settings } from '@/utils/model/settings';
import { imagesToKeep } from './images-to-keep';
import type { SavedTab, SavesPages } from './ports';

/**
 * Keeps the images the reader wants kept of an article that was just saved from this tab. After the save has been
 * confirmed: an article is never lost to a slow picture.
 */
export async function saveImages(
  { tabId, articleId, article }: { readonly tabId: number; readonly articleId: string; readonly article: Article },
  keep: Settings['keepImages'],
  { tab, library }: { readonly tab: SavedTab; readonly library: SavesPages },
): Promise<void> {
  const srcs = imagesToKeep(article, keep);
  if (srcs.length === 0) return;
  const images = await tab.images(tabId, srcs, { isNobodyAsked: keep !== 'all' });
  if (images.length > 0) await library.saveImages(images.map((image) => ({ ...image, articleId })));
}
