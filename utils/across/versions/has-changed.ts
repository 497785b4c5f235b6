import type { Article, Block, FigureBlock } from '@/utils/model/article';
import { comparable, comparableTitle, speakingBlocks } from './comparable-text';

/**
 * True if the page says something else than what was saved: headline, standfirst, text (and with it people and quotes),
 * or the caption of a picture that was there before. Clutter, ads, counters, other pictures, dates that merely tick, typographic
 * quotation marks and the cut into paragraphs are no change.
 */
export function hasChanged(saved: Article, current: Article): boolean {
  return (
    comparableTitle(saved) !== comparableTitle(current) ||
    comparable(saved.description ?? '') !== comparable(current.description ?? '') ||
    textOf(saved) !== textOf(current) ||
    hasOtherCaption(saved, current)
  );
}

/** Paragraphs run together without any space, so that another cut of the same words is the same text. */
const textOf = (article: Article): string =>
  speakingBlocks(article)
    .map(({ block }) => comparable(block.text))
    .join(' ')
    .replace(/ /g, '');

function hasOtherCaption(saved: Article, current: Article): boolean {
  const captions = new Map(figuresOf(saved).map(({ src, text }) => [src, comparable(text)]));
  return figuresOf(current).some(({ src, text }) => (captions.get(src) ?? comparable(text)) !== comparable(text));
}

const isFigure = (block: Block): block is FigureBlock => block.type === 'figure';
const figuresOf = (article: Article) => article.blocks.filter(isFigure).filter(({ src }) => src !== null);
