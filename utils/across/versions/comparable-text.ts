import type { Article, Block } from '@/utils/model/article';
import { foldSpace, straightQuotes } from '@/utils/text/fold';
import { isClutterLine, withoutTicking } from './is-clutter-line';

/** From this share of its characters on, a paragraph that is links is a pointer to other articles, not a part of this one. */
const linkShare = 0.8;

/**
 * The blocks in which the article itself speaks, with their index: without pictures, embeds, lines of page furniture and
 * paragraphs that are only a link. What is left is compared.
 */
export function speakingBlocks(article: Article): { readonly block: Block; readonly index: number }[] {
  return article.blocks.flatMap((block, index) => {
    if (block.type === 'figure' || block.type === 'embed') return [];
    return isLinkOnly(block) || isClutterLine(foldSpace(block.text)) ? [] : [{ block, index }];
  });
}

/** The text in the form in which it is compared: one way of writing quotation marks, dashes and spaces; no clock that ticks. */
export function comparable(text: string): string {
  return withoutTicking(
    foldSpace(
      straightQuotes(text.normalize('NFC'))
        .replace(/[‐‑‒–—−]/g, '-')
        .replace(/…/g, '...')
        .replace(/\u00ad/g, ''),
    ),
  );
}

/** The headline without the site's name behind it and without a counter of unread things before it. */
export function comparableTitle({ title, publisher }: Article): string {
  const text = comparable(title).replace(/^\(\d{1,3}\) /, '');
  if (publisher === null) return text;
  const name = comparable(publisher).toLowerCase();
  if (!text.toLowerCase().endsWith(name)) return text;
  const headline = text.slice(0, text.length - name.length).trimEnd();
  return /[|·:-]$/.test(headline) ? headline.slice(0, -1).trimEnd() : text;
}

function isLinkOnly(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  const linked = block.marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
  return block.text.length > 0 && linked / block.text.length >= linkShare;
}
