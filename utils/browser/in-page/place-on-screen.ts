/** Where in the view a picture stands, and how large the view is; CSS pixels. */
export interface ScreenPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly viewWidth: number;
  readonly viewHeight: number;
}

/** Points looked at along each side: what stands over a picture is larger than the gaps between them. */
const points = 9;

/**
 * Where the picture is seen whole with nothing over it that paints; null where a part of it is out of view or covered, or the
 * page is magnified. What is cut out of a picture of the view at this place is the picture and nothing else.
 */
export function placeOnScreen(image: HTMLImageElement): ScreenPlace | null {
  if ((visualViewport?.scale ?? 1) !== 1) return null;
  const { left, top, width, height } = image.getBoundingClientRect();
  // The view without its scroll bars, which lie over what is behind them.
  const { clientWidth, clientHeight } = document.documentElement;
  if (left < 0 || top < 0 || left + width > clientWidth || top + height > clientHeight) return null;
  for (let row = 0; row < points; row += 1) {
    for (let column = 0; column < points; column += 1) {
      const x = left + ((column + 0.5) * width) / points;
      const y = top + ((row + 0.5) * height) / points;
      if (!isSeenAt(image, x, y)) return null;
    }
  }
  return { left, top, width, height, viewWidth: innerWidth, viewHeight: innerHeight };
}

function isSeenAt(image: HTMLImageElement, x: number, y: number): boolean {
  const stack = document.elementsFromPoint(x, y);
  const at = stack.indexOf(image);
  return at >= 0 && stack.slice(0, at).every(paintsNothing);
}

/** A link or a box laid over the picture to be clicked. */
function paintsNothing(element: Element): boolean {
  const style = getComputedStyle(element);
  const isBare =
    /^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor) &&
    [style.backgroundImage, style.boxShadow, style.backdropFilter || 'none'].every((value) => value === 'none') &&
    [':before', ':after'].every((name) => ['none', 'normal'].includes(getComputedStyle(element, name).content));
  const holdsWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return isBare && !holdsWords && ['a', 'div', 'span', 'button', 'picture', 'figure'].includes(element.localName);
}
