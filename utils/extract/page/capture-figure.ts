import type { FigureBlock } from '@/utils/model/article';
import { foldSpace } from '@/utils/text/fold-space';
import { imageUrl } from './safe-url';
import { textOf } from './text-of';

const creditSelector =
  '[class*="credit" i],[class*="copyright" i],[class*="source" i],[itemprop="copyrightHolder"],small';
const captionSelector = 'figcaption,[class*="caption" i],[itemprop="caption"]';
const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'data-lazy-srcset', 'srcset'];

/** Where an image really is: lazy-loading attributes first, then its own, then its picture's sources. Absolute. */
export function sourceOf(image: Element, base: string): string | null {
  for (const name of lazyAttributes) {
    const url = imageUrl(lastOfSet(image.getAttribute(name)), base);
    if (url) return url;
  }
  const own = imageUrl(image.getAttribute('src'), base);
  if (own) return own;
  const set = image.parentElement?.querySelector('source')?.getAttribute('srcset');
  return imageUrl(lastOfSet(set ?? null), base);
}

/** The last, as a rule largest, address of a srcset. */
function lastOfSet(set: string | null): string | null {
  if (!set) return null;
  const entries = set.trim().split(/,\s+/);
  return entries.at(-1)?.trim().split(/\s+/)[0] ?? null;
}

/** The figure's image with caption and credit, each apart. */
export function captureFigure(element: Element, base: string): FigureBlock {
  const image = element.tagName === 'IMG' ? element : element.querySelector('img');
  const captionElement = element.querySelector(captionSelector);
  const creditElement = element.querySelector(creditSelector);
  const credit = creditElement ? textOf(creditElement) : '';
  let caption = textOf(captionElement);
  if (credit && caption.endsWith(credit)) caption = caption.slice(0, -credit.length).trim();
  else if (credit && caption.includes(credit)) caption = foldSpace(caption.replace(credit, ' '));
  return {
    type: 'figure',
    text: caption,
    marks: [],
    src: image ? sourceOf(image, base) : null,
    alt: foldSpace(image?.getAttribute('alt') ?? '') || null,
    credit: credit || null,
  };
}
