import type { Article } from '@/utils/model/article';
import { cleanLine } from './clean-text';
import { escapeHtml } from './escape-html';
import { isoDate, signers, sourceUrl, titleOf } from './record-facts';

/** For the clipboard: the same in plain text and in HTML. */
export interface Clipping {
  readonly text: string;
  readonly html: string;
}

/** Who says it, as the article names them and what it says they are. */
export interface QuotedSpeaker {
  readonly name: string;
  readonly role: string | null;
}

/**
 * A passage of the article in quotation marks with where it comes from: who says it, where that is known, then headline,
 * authors, publication, date, address.
 */
export function quotation(passage: string, article: Article, speaker: QuotedSpeaker | null = null): Clipping {
  const words = `“${cleanLine(passage)}”`;
  const url = sourceUrl(article);
  const facts = [signers(article).join(', '), article.publisher, isoDate(article.published)];
  const rest = facts.map((fact) => cleanLine(fact ?? '')).filter((fact) => fact !== '');
  const title = titleOf(article);
  const cited = url === null ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
  const said =
    speaker &&
    [speaker.name, speaker.role]
      .map((fact) => cleanLine(fact ?? ''))
      .filter(Boolean)
      .join(', ');
  const saidHtml = said ? `<p>— ${escapeHtml(said)}</p>` : '';
  const source = [cited, ...rest.map(escapeHtml)].join(', ');
  return {
    text: [words, ...(said ? [`— ${said}`] : []), `— ${[title, ...rest].join(', ')}`, ...(url ? [url] : [])].join('\n'),
    html: `<blockquote><p>${escapeHtml(words)}</p></blockquote>${saidHtml}<p>— ${source}</p>`,
  };
}
