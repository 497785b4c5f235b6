/**
 * The script of a page that wants to know: it listens to whatever a page can listen to and writes down, in
 * `globalThis.learnt`, what kind of thing it noticed, with a detail. `scripts` and `extensionId` are what a page may know
 * of the extension beforehand.
 */
export const listeningScript = (extensionId: string): string =>
  `(${listen.toString()})(${JSON.stringify(extensionId)})`;

/** A line of what the page noticed: its kind, then a detail. */
export type Learnt = readonly [kind: string, detail: string];

function listen(extensionId: string): void {
  const page = globalThis as unknown as Record<string, unknown> & { learnt: [kind: string, detail: string][] };
  page.learnt = [];
  const note = (kind: string, detail: string) => page.learnt.push([kind, detail]);
  /** While this script itself is at work, a built-in that is called tells nothing. */
  let isOwn = false;
  const quietly =
    <Given extends unknown[]>(work: (...given: Given) => void) =>
    (...given: Given): void => {
      const before = isOwn;
      isOwn = true;
      work(...given);
      isOwn = before;
    };

  const scripts = ['article', 'digest', 'pack-en', 'pack-de', 'images', 'passage', 'note'];
  const names = new Set([
    ...[globalThis, document, HTMLElement.prototype].flatMap((target) => {
      const found: string[] = [];
      for (const name in target) if (name.startsWith('on')) found.push(name.slice(2));
      return found;
    }),
    ...['focusin', 'focusout', 'DOMContentLoaded', 'selectionchange', 'visibilitychange', 'fullscreenchange'],
    ...scripts.flatMap((script) =>
      ['wxt:content-script-started', 'wxt:locationchange'].flatMap((event) => [
        `${extensionId}:${script}:${event}`,
        `${script}:${event}`,
      ]),
    ),
  ]);
  for (const name of names) {
    const heard = (event: Event) =>
      note(`event ${name}`, event instanceof MessageEvent ? JSON.stringify(event.data) : String(event.target));
    addEventListener(name, quietly(heard), true);
  }
  const { navigation } = globalThis as { navigation?: EventTarget };
  const navigated = (event: Event & { destination?: { url: string } }) =>
    note('event navigate', event.destination?.url ?? '');
  navigation?.addEventListener('navigate', quietly(navigated));

  const changed = (records: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') note(`mutation ${type}`, target.nodeName);
      for (const node of addedNodes) note('element put in', describe(node));
      for (const node of removedNodes) note('element taken out', describe(node));
    }
  };
  new MutationObserver(quietly(changed)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  /** All that a page can read of an element that is not its own. */
  function describe(node: Node): string {
    if (!(node instanceof HTMLElement)) return `${node.nodeName} ${node.textContent}`;
    const { left, top, width, height } = node.getBoundingClientRect();
    const isCustom = node.localName.includes('-') ? 'custom ' : '';
    const inside = node.shadowRoot
      ? `open: ${node.shadowRoot.textContent}`
      : node.outerHTML.replace(/ style="[^"]*"/, '');
    return `${isCustom}${inside} ${[left + scrollX, top + scrollY, width, height].join(' ')}`;
  }

  for (const type of PerformanceObserver.supportedEntryTypes) {
    if (['navigation', 'paint', 'visibility-state', 'event', 'first-input', 'long-animation-frame'].includes(type))
      continue;
    const measured = (list: PerformanceObserverEntryList) => {
      for (const { name, entryType } of list.getEntries()) note(`performance ${entryType}`, name);
    };
    new PerformanceObserver(quietly(measured)).observe({ type });
  }

  page.redefine = null;
  const globals = new Set<PropertyKey>(Reflect.ownKeys(globalThis));
  const look = () => {
    for (const [name, highlight] of CSS.highlights ?? []) note('highlight', `${name}: ${[...highlight].join(' ')}`);
    for (const key of Reflect.ownKeys(globalThis)) if (!globals.has(key)) note('global', String(key));
    for (const sheet of document.adoptedStyleSheets) note('style sheet', String(sheet.cssRules.length));
    for (const animation of document.getAnimations()) note('animation', animation.id);
    const selected = getSelection()?.toString();
    if (selected) note('selection', selected);
  };
  setInterval(quietly(look), 20);

  /** Puts a recorder into the place of every function of the page's built-ins that a reader of the page might call. */
  const { apply } = Reflect;
  const redefine = (when: string) => {
    const holders: [string, object][] = [
      ['document', Document.prototype],
      ['element', Element.prototype],
      ['html', HTMLElement.prototype],
      ['node', Node.prototype],
      ['range', Range.prototype],
      ['selection', Selection.prototype],
      ['target', EventTarget.prototype],
      ['canvas', OffscreenCanvas.prototype],
      ['blob', Blob.prototype],
      ['response', Response.prototype],
      ['array', Array.prototype],
      ['text', String.prototype],
      ['json', JSON],
      ['window', globalThis],
    ];
    for (const [holder, object] of holders) {
      for (const key of Object.getOwnPropertyNames(object)) {
        const { value, writable, configurable } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        if (typeof value !== 'function' || !writable || !configurable || /^[A-Z]|^constructor$/.test(key)) continue;
        Object.defineProperty(object, key, {
          configurable: true,
          writable: true,
          value(this: unknown, ...given: unknown[]) {
            if (!isOwn) quietly(() => note(`built-in redefined ${when}`, `${holder}.${key}`))();
            return apply(value, this, given);
          },
        });
      }
    }
  };
  page.redefine = quietly(redefine);
  quietly(redefine)('before');
}
