import { cleanLine } from '@/utils/export/clean-text';
import { escapeHtml } from '@/utils/export/escape-html';
import type { Article } from '@/utils/model/article';
import type { ImportTools } from './import-tools';
import { isTooDeep } from './is-too-deep';

/** A news article's markup is far smaller; what is larger would hold up the import. */
const maxHtmlChars = 2 * 1024 * 1024;

/** The article in another program's copy of it (a piece of HTML); null if none is found in it. */
export function articleOfCopy(html: string, title: string | null, url: string, tools: ImportTools): Article | null {
  if (html.length > maxHtmlChars || html.trim() === '') return null;
  const heading = escapeHtml(cleanLine(title ?? ''));
  return articleOfPage(
    `<!DOCTYPE html><html><head><title>${heading}</title></head><body><article><h1>${heading}</h1>${html}</article></body></html>`,
    url,
    tools,
  );
}

/** The article of a whole page. A page built to break a parser (nested without end) has none. */
export function articleOfPage(html: string, url: string, tools: ImportTools): Article | null {
  if (isTooDeep(html)) return null;
  try {
    return tools.readArticle(tools.parseHtml(html), url);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
