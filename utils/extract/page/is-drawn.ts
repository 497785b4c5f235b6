/** Neither `display: none` nor `visibility: hidden`. */
const drawn = { visibilityProperty: true };

/**
 * True for an element that is shown, on a live page. One with `display: contents` draws no box of its own, for which the
 * browser calls it invisible, but what is in it is shown.
 */
export function isDrawn(element: Element): boolean {
  if (element.checkVisibility(drawn)) return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
