import type { Article } from '@/utils/model/article';
import { detectLanguage } from './detect-language';

/** Letters from which on the text knows better than the page: three "von der" make no German article of a few lines. */
const clearChars = 300;

/**
 * The language the text is written in (ISO 639-1), 'und' where neither text nor page tells.
 *
 * The text decides where it is clear: pages often declare the language of their template.
 */
export function articleLanguage(article: Article): string {
  const text = article.blocks
    .filter((block) => block.type === 'paragraph' || block.type === 'list')
    .map((block) => block.text)
    .join('\n');
  const stated = article.language?.slice(0, 2).toLowerCase() ?? null;
  if (stated && text.length < clearChars) return stated;
  return detectLanguage(text) ?? stated ?? detectLanguage(article.title) ?? 'und';
}
