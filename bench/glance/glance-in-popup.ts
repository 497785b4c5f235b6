export interface Count {
  readonly seen: number;
  readonly all: number;
}

/** What of a digest stands in sight, whole, without scrolling. */
export interface Glance {
  readonly summary: Count;
  /** With the role, where one is stated. */
  readonly people: Count;
  readonly topics: Count;
  readonly isLeftOutSeen: boolean;
  /** CSS pixels. */
  readonly height: number;
  readonly width: number;
}

/**
 * Runs in the popup, or in another page of the extension that holds its window: what is in sight. Self-contained, for it is
 * sent there as text.
 */
export function glanceInPopup({ popup } = { popup: globalThis }): Glance {
  const { document } = popup;
  // Firefox without a screen gives its popup a height and no width; with one it is as wide as its document asks to be.
  const width = popup.innerWidth || document.documentElement.getBoundingClientRect().width;
  const isSeen = (element: Element): boolean => {
    const { top, bottom, left, right, height } = element.getBoundingClientRect();
    // What a closed <details> hides still has a place.
    if (height === 0 || !element.checkVisibility()) return false;
    let [low, high, from, to] = [0, popup.innerHeight, 0, width];
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (popup.getComputedStyle(box).overflowY === 'visible') continue;
      const clip = box.getBoundingClientRect();
      [low, high] = [Math.max(low, clip.top), Math.min(high, clip.bottom)];
      [from, to] = [Math.max(from, clip.left), Math.min(to, clip.right)];
    }
    // Half a pixel for what is laid out in fractions of one.
    return top >= low - 0.5 && bottom <= high + 0.5 && left >= from - 0.5 && right <= to + 0.5;
  };
  const count = (selector: string) => {
    const all = [...document.querySelectorAll(selector)];
    return { seen: all.filter(isSeen).length, all: all.length };
  };
  const topics = count('.topics li:not(:has([aria-label]))');
  const more = document.querySelector('.topics [aria-label]')?.textContent ?? '+0';
  const app = document.querySelector('#app')?.getBoundingClientRect();
  const leftOut = document.querySelector('.popup-footer .left-out');
  return {
    summary: count('.summary li'),
    people: count('.person'),
    topics: { ...topics, all: topics.all + Number(more.slice(1)) },
    isLeftOutSeen: leftOut !== null && isSeen(leftOut),
    height: app?.height ?? 0,
    width: app?.width ?? 0,
  };
}

/** Runs in the popup: its document with its styles, without its scripts, as it would stand in a side panel. */
export function popupAsPanel(): string {
  // The rules of an @import are those of its sheet.
  const cssOf = (sheet: CSSStyleSheet): string =>
    [...sheet.cssRules]
      .map((rule) => (rule instanceof CSSImportRule && rule.styleSheet ? cssOf(rule.styleSheet) : rule.cssText))
      .join('\n');
  const style = [...document.styleSheets].map(cssOf).join('\n');
  const app = document.querySelector('#app')?.outerHTML ?? '';
  return `<!doctype html><html data-place="panel"><style>${style}</style><body>${app}</body></html>`;
}

/** Runs in the popup: waits until nothing changes any more, then gives the sum of all layout shifts since it opened. */
export async function shiftsInPopup(): Promise<number> {
  const isLooking = () => document.documentElement.dataset.save === 'looking';
  await new Promise<void>((done) => {
    let timer = setTimeout(done, 300);
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      if (!isLooking()) timer = setTimeout(done, 300);
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const shifts = await new Promise<PerformanceEntryList>((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(observer.takeRecords()), 100);
  });
  return shifts.reduce((sum, shift) => sum + ((shift as PerformanceEntry & { value?: number }).value ?? 0), 0);
}
