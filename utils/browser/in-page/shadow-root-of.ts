import { browser } from 'wxt/browser';

/**
 * The tree of a page's component, open or closed, where the browser shows it to extensions; else the open one. Only
 * custom elements are asked: components are, and asking every element of a page takes time.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const isComponent = element.localName.includes('-') && element instanceof HTMLElement;
  return isComponent ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}
