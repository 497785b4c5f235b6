/** Set on elements of the copy whose counterpart on the live page is not drawn. */
export const hiddenAttribute = 'data-nutgraf-hidden';

const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True where the element says of itself, or the live page said, that it is not to be seen. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute(hiddenAttribute)) return true;
  const style = element.getAttribute('style');
  return style !== null && hidingStyle.test(style);
}
