import type { Article } from '@/utils/model/article';
import { cleanLine, cleanText } from './clean-text';
import { articleText } from './plain-text';

/** When a text was saved, and when the article first was. ISO 8601, UTC. */
interface SaveTimes {
  readonly savedAt: string;
  readonly firstSavedAt: string;
}

/**
 * An article in its canonical form: what its page says of it, a line each under a fixed name, then its text, then what was
 * left out. UTF-8, line breaks LF, the same for the same article on every device and in every language of the interface.
 */
export function madeText(article: Article, { savedAt, firstSavedAt }: SaveTimes): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Title', article.title],
    ['Address', article.url],
    ['Canonical address', article.canonicalUrl],
    ['Publisher', article.publisher],
    ['Authors', article.authors.join('; ')],
    ['Agency', article.agency],
    ['Place', article.dateline],
    ['Section', article.section],
    ['Language', article.language],
    ['Published', article.published],
    ['Modified', article.modified],
    ['Standfirst', article.description],
    ['Saved', savedAt],
    ['First saved', firstSavedAt],
  ];
  const head = facts.map(([name, value]) => `${name}: ${cleanLine(value ?? '')}`.trimEnd());
  const left = article.removed.map(({ reason, text }) => `[${reason}] ${cleanText(text)}`);
  const parts = [head.join('\n'), articleText(article), ...(left.length > 0 ? ['Left out of the page:', ...left] : [])];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
