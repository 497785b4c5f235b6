import type { Article } from '@/utils/model/article';

/**
 * Whether just the address of the article is known: it came from another program's list of links. Such an article has
 * no blocks, and its digest says `isTooShort` and counts no words. It is read when its page is next opened and saved.
 */
export const isLinkOnly = (article: Article): boolean => article.blocks.length === 0;
