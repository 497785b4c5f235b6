import type { Article } from '@/utils/model/article';
import type { Settings } from '@/utils/model/settings';

/** A picture story has more; a gallery is not what the library is for. */
const maxImages = 40;

/** The addresses of the images the reader wants kept, each once. */
export function imagesToKeep(article: Article, keep: Settings['keepImages']): readonly string[] {
  if (keep === 'never') return [];
  const lead = article.leadImage ? [article.leadImage.src] : [];
  const figures = article.blocks.flatMap((block) => (block.type === 'figure' && block.src ? [block.src] : []));
  return [...new Set(keep === 'all' ? [...lead, ...figures] : lead)].slice(0, maxImages);
}
