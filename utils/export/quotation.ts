import type { Article } from '@/utils/model/article';
import { cleanLine } from './clean-text';
import { escapeHtml } from './escape-html';
import { isoDate, signers, sourceUrl, titleOf } from './record-facts';

/** For the clipboard: the same in plain text and in HTML. */
export interface Clipping {
  readonly text: string;
  readonly html: string;
}

/** A passage of the article in quotation marks with where it comes from: who, headline, publication, date, address. */
export function quotation(passage: string, article: Article): Clipping {
  const words = `“${cleanLine(passage)}”`;
  const url = sourceUrl(article);
  const facts = [signers(article).join(', '), article.publisher, isoDate(article.published)];
  const rest = facts.map((fact) => cleanLine(fact ?? '')).filter((fact) => fact !== '');
  const title = titleOf(article);
  const cited = url === null ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
  return {
    text: [words, `— ${[title, ...rest].join(', ')}`, ...(url === null ? [] : [url])].join('\n'),
    html: `<blockquote><p>${escapeHtml(words)}</p></blockquote><p>— ${[cited, ...rest.map(escapeHtml)].join(', ')}</p>`,
  };
}
