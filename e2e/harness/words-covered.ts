import type { Page } from 'puppeteer-core';

/**
 * Words that a button or a field which they are not in lies over. What floats over the page on purpose (menus, dialogs, bars that
 * stay) is held against nothing below it.
 */
export const wordsCovered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const floating = 'dialog, [popover], .menu-sheet, .toast';
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** What it moves along with: the nearest that stays or floats, or the page. */
    const layerOf = (element: Element): Element => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at.matches(floating) || ['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
      }
      return document.documentElement;
    };
    /** The part of a box that no scrolling or cutting parent hides. */
    const seen = (box: DOMRect, element: Element) => {
      let { left, right, top, bottom } = box;
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const frame = at.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return { left, right, top, bottom };
    };
    const controls = [...document.querySelectorAll('button, input, select, summary, a[href], textarea')]
      .filter((control) => isShown(control) && !control.closest('.visually-hidden, [inert], [aria-hidden=true]'))
      .map((control) => {
        // A link in running text has a box for each of its lines.
        const boxes = [...control.getClientRects()].map((box) => seen(box, control));
        return { control, layer: layerOf(control), boxes };
      });
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !isShown(parent)) continue;
      if (parent.closest('.visually-hidden, [inert], [aria-hidden=true], option, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(parent);
      for (const rect of range.getClientRects()) {
        const words = seen(rect, parent);
        const over = controls.find(({ control, layer: own, boxes }) => {
          if (control.contains(parent) || parent.contains(control) || own !== layer) return false;
          return boxes.some((box) => {
            const across = Math.min(words.right, box.right) - Math.max(words.left, box.left);
            const down = Math.min(words.bottom, box.bottom) - Math.max(words.top, box.top);
            return across > 2 && down > 4;
          });
        });
        if (over) found.push(`"${node.textContent.slice(0, 40)}" under ${over.control.outerHTML.slice(0, 80)}`);
      }
    }
    return found;
  });
