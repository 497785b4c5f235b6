import type { Article } from '@/utils/model/article';

/** The article with one cut piece back in its place, and its digest. Loaded when asked for: the digest's word lists are large. */
export async function putBackPiece(article: Article, removedIndex: number) {
  const [{ putBack }, { digestInItsLanguage }] = await Promise.all([
    import('@/utils/extract/put-back'),
    import('@/utils/digest/digest-in-its-language'),
  ]);
  const whole = putBack(article, removedIndex);
  return { article: whole, digest: digestInItsLanguage(whole) };
}
