import type { Article } from '@/utils/model/article';
import { detectLanguage } from '@/utils/text/detect-language';

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
  return detectLanguage(text) ?? article.language?.slice(0, 2).toLowerCase() ?? detectLanguage(article.title) ?? 'und';
}
