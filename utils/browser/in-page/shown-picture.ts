/** Where pages put sets of addresses that a script of theirs moves into `srcset` later. */
const lazySets = ['data-srcset', 'data-lazy-srcset'];

/**
 * The element that shows the picture at this absolute address: loaded by the page itself, with pixels, drawn. Null where
 * the page has not loaded it, shows a placeholder in its place or hides it.
 */
export function shownPicture(images: Iterable<HTMLImageElement>, src: string): HTMLImageElement | null {
  for (const image of images) if (isLoaded(image) && shows(image, src) && isDrawn(image)) return image;
  return null;
}

const isLoaded = (image: HTMLImageElement) => image.complete && image.naturalWidth > 1 && image.naturalHeight > 1;

function isDrawn(image: HTMLImageElement): boolean {
  const { width, height } = image.getBoundingClientRect();
  return width > 1 && height > 1 && image.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The browser took this address, or another size of the same picture. */
function shows(image: HTMLImageElement, src: string): boolean {
  if (image.currentSrc === src) return true;
  const sources = image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [];
  const own = [image, ...sources].flatMap((element) => addressesIn(element.getAttribute('srcset'), image.baseURI));
  // Between these and the src the browser chose by itself; a src beside the other sets may be a placeholder.
  if (own.includes(src)) return image.currentSrc === image.src || own.includes(image.currentSrc);
  const lazy = lazySets.flatMap((name) => addressesIn(image.getAttribute(name), image.baseURI));
  return lazy.includes(src) && lazy.includes(image.currentSrc);
}

const addressesIn = (set: string | null, base: string): string[] =>
  (set ?? '')
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean)
    .map((address) => URL.parse(address, base)?.href ?? '');
