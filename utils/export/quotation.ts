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
  return quoted([cleanLine(passage)], speaker, sourceOf(article));
}

/** Lines in quotation marks, then who says them, then where they come from. */
export function quoted(lines: readonly string[], speaker: QuotedSpeaker | null, source: Clipping): Clipping {
  const words = lines.map((line) => `“${line}”`);
  const said = saidBy(speaker);
  return {
    text: [...words, ...(said === '' ? [] : [`— ${said}`]), source.text].join('\n'),
    html: [
      ...words.map((line) => `<blockquote><p>${escapeHtml(line)}</p></blockquote>`),
      ...(said === '' ? [] : [`<p>— ${escapeHtml(said)}</p>`]),
      `<p>${source.html}</p>`,
    ].join(''),
  };
}

/** Name and role on one line; '' where nobody is known to say it. */
export const saidBy = (speaker: QuotedSpeaker | null): string => filled([speaker?.name, speaker?.role]).join(', ');

/** Authors, publication and date, as far as they are known, each on one line. */
export const sourceFacts = (article: Article): string[] =>
  filled([signers(article).join(', '), article.publisher, isoDate(article.published)]);

/** Behind a dash headline and facts on one line, the address on the next; in HTML the headline links to it. */
export function sourceOf(article: Article): Clipping {
  const url = sourceUrl(article);
  const title = titleOf(article);
  const facts = sourceFacts(article);
  const cited = url === null ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
  return {
    text: [`— ${[title, ...facts].join(', ')}`, ...(url === null ? [] : [url])].join('\n'),
    html: `— ${[cited, ...facts.map(escapeHtml)].join(', ')}`,
  };
}

const filled = (facts: readonly (string | null | undefined)[]): string[] =>
  facts.map((fact) => cleanLine(fact ?? '')).filter((fact) => fact !== '');
