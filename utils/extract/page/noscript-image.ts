import type { FigureBlock } from '@/utils/model/article';
import { foldSpace } from '@/utils/text/fold';
import { imageSource } from './image-source';
import { imageUrl } from './safe-url';

/** Fewer pixels across are a counter, no picture. */
const minPixels = 50;
const imageTag = /<img\s[^<>]{1,4000}>/i;

/**
 * The image that a page shows to readers without scripts, as a block; null where there is none, where it counts readers,
 * or where the element before it shows the same. With scripts on, a `<noscript>` holds its markup as text.
 */
export function noscriptImage(element: Element, base: string): FigureBlock | null {
  const image = element.querySelector('img');
  const tag = image ? null : (imageTag.exec(element.textContent ?? '')?.[0] ?? null);
  const attribute = (name: string) => (image ? image.getAttribute(name) : tag && attributeIn(tag, name));
  const pixels = Number(attribute('width') ?? minPixels);
  const src = image ? imageSource(image, base) : imageUrl(attribute('data-src') || attribute('src'), base);
  if (!src || pixels < minPixels || isShownBeside(element, src, base)) return null;
  const alt = foldSpace(attribute('alt') ?? '') || null;
  return { type: 'figure', text: '', marks: [], src, alt, credit: null };
}

/** The value of an attribute in an element's markup; entities other than the ampersand's are not met in addresses. */
function attributeIn(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return value ? (value[1] ?? value[2] ?? '').replaceAll('&amp;', '&') : null;
}

function isShownBeside(element: Element, src: string, base: string): boolean {
  const beside = element.previousElementSibling ?? element.nextElementSibling;
  const image = beside?.tagName === 'IMG' ? beside : beside?.querySelector('img');
  return Boolean(image && imageSource(image, base) === src);
}
