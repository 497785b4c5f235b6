const topmost = 2147483647;

/**
 * A place over the page for what the extension shows in it. The page finds an empty element there and nothing more: what
 * is put into the root is closed to it, its styles do not reach in, and a click goes through. No custom element: the page
 * could define one, and would run. Runs in the page's isolated world.
 */
export function putOverPage(): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  host.style.setProperty('all', 'initial', 'important');
  for (const [name, value] of [
    ['position', 'absolute'],
    ['inset', '0 auto auto 0'],
    ['z-index', String(topmost)],
    ['pointer-events', 'none'],
  ] as const) {
    host.style.setProperty(name, value, 'important');
  }
  document.documentElement.append(host);
  return { host, root };
}
