import { imageUrl } from './safe-url';

/** Where pages put the address of an image that is loaded when it comes into view, the most telling first. */
const lazyAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-lazyload',
  'data-echo',
  'data-hi-res-src',
  'data-image',
  'data-srcset',
  'data-lazy-srcset',
  'srcset',
];
/** What stands in an image's place until then. */
const placeholder =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|loading|lazy|pixel|empty|1x1|grey|gray)(?=[/_.-]|\d|$)/i;
const imageFile = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/** Where an image really is: lazy-loading attributes first, then its own, then its picture's sources. Absolute. */
export function imageSource(image: Element, base: string): string | null {
  for (const name of lazyAttributes) {
    const url = imageUrl(lastOfSet(image.getAttribute(name)), base);
    if (url) return url;
  }
  const own = imageUrl(image.getAttribute('src'), base);
  if (own && !placeholder.test(new URL(own).pathname)) return own;
  const set = image.parentElement?.querySelector('source')?.getAttribute('srcset');
  return imageUrl(lastOfSet(set ?? null), base) ?? fromAnyAttribute(image, base) ?? own;
}

/** Of an image that shows a placeholder: an image's address in any of its data attributes. */
function fromAnyAttribute(image: Element, base: string): string | null {
  for (const { name, value } of image.attributes) {
    const url = name.startsWith('data-') && imageFile.test(value) ? imageUrl(lastOfSet(value), base) : null;
    if (url) return url;
  }
  return null;
}

/** The last, as a rule largest, address of a srcset. */
function lastOfSet(set: string | null): string | null {
  if (!set) return null;
  const entries = set.trim().split(/,\s+/);
  return entries.at(-1)?.trim().split(/\s+/)[0] ?? null;
}
