import type { Article } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';
import { articleLanguage } from '@/utils/text/article-language';
import { type DigestOptions, digestArticle } from './digest-article';
import { loadPack } from './language/load-pack';

/** The digest of an article, made with the pack of the language it is written in, which is loaded for it. */
export async function digestWithItsPack(article: Article, options: DigestOptions = {}): Promise<Digest> {
  return digestArticle(article, await loadPack(articleLanguage(article)), options);
}

/**
 * Loads the pack of a language (ISO 639-1) and makes a digest of a few words with it, so that its models are unpacked and
 * the code has run once when an article comes.
 */
export async function prepareDigest(language: string, words: string): Promise<void> {
  const pack = await loadPack(language);
  digestArticle({ ...blankArticle, title: words, blocks: [{ type: 'paragraph', text: words, marks: [] }] }, pack);
}
