/** How an element says of itself that it stands on its own. */
const blockStyle = /(?:^|;)\s*display\s*:\s*(?:block|flow-root|flex|grid|list-item|table)\b/i;
const blockDisplay = /^(?:block|flow-root|flex|grid|list-item|table)$/;
/** Shorter ones are labels and buttons, whatever they are set as (characters). */
const minChars = 40;

/**
 * True for an element of a line (a `<span>`) that the page sets as a block: a paragraph by another name. Its computed
 * style is asked on a live page only.
 */
export function isSetAsBlock(element: Element, hasLayout: boolean): boolean {
  if ((element.textContent ?? '').length < minChars) return false;
  if (blockStyle.test(element.getAttribute('style') ?? '')) return true;
  const view = hasLayout ? element.ownerDocument.defaultView : null;
  return view !== null && blockDisplay.test(view.getComputedStyle(element).display);
}
