import type { FigureBlock } from '@/utils/model/article';
import { foldSpace } from '@/utils/text/fold';
import { imageSource } from './image-source';
import { linesOf } from './lines-of';
import { textOf } from './text-of';

const creditSelector =
  '[class*="credit" i],[class*="copyright" i],[class*="source" i],[itemprop="copyrightHolder"],small';
const captionSelector = 'figcaption,[class*="caption" i],[itemprop="caption"]';
const isImage = ({ tagName }: Element): boolean => tagName === 'IMG' || tagName === 'AMP-IMG';

/** The figure's image with caption and credit, each apart. */
export function captureFigure(element: Element, base: string): FigureBlock {
  if (isImage(element)) return figureOf(element, base);
  const image = element.querySelector('img:not(noscript img)') ?? element.querySelector('img,amp-img');
  const captionElement = element.querySelector(captionSelector);
  const creditElement = element.querySelector(creditSelector);
  const credit = creditElement ? textOf(creditElement) : '';
  let caption = textOf(captionElement);
  if (credit && caption.endsWith(credit)) caption = caption.slice(0, -credit.length).trim();
  else if (credit && caption.includes(credit)) caption = foldSpace(caption.replace(credit, ' '));
  return { ...figureOf(image, base), text: caption, credit: credit || null };
}

/** Shorter lines are what is pressed to enlarge or to share a picture (characters). */
const minRestChars = 25;

/** What a figure says beside the caption and the credit that were read of it; '' where it says nothing else. */
export function restOfFigure(element: Element, { text, credit, alt }: FigureBlock): string {
  const read = [text, credit ?? '', alt ?? ''];
  // Its lines are read only where it says more at all: pages hold a figure for each of their teasers.
  if ((element.textContent ?? '').trim().length < text.length + minRestChars) return '';
  return linesOf(element)
    .filter((line) => line.text.length >= minRestChars && !read.some((one) => one.includes(line.text)))
    .map((line) => line.text)
    .join('\n');
}

const figureOf = (image: Element | null, base: string): FigureBlock => ({
  type: 'figure',
  text: '',
  marks: [],
  src: image ? imageSource(image, base) : null,
  alt: foldSpace(image?.getAttribute('alt') ?? '') || null,
  credit: null,
});
