import { memberOf } from './member-of';

/** What a walk does with an element: go into it, or pass it by. */
type Step = 'enter' | 'skip';

export interface WalkHandlers {
  readonly onText: (text: string) => void;
  readonly onEnter: (element: Element) => Step;
  /** Called for each element that was entered, after everything in it. */
  readonly onLeave: (element: Element) => void;
}

const elementNode = 1;
const textNode = 3;

/**
 * Walks everything inside `root` in document order, without recursion: pages nest deeper than the stack. `forms` are the
 * forms inside, whose own properties their controls may shadow.
 */
export function walkElements(
  root: Element,
  { onText, onEnter, onLeave }: WalkHandlers,
  forms: ReadonlySet<Node> = new Set(),
): void {
  const link = (node: Node, name: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null =>
    forms.has(node) ? memberOf(node, name) : node[name];
  let node: Node | null = link(root, 'firstChild');
  while (node) {
    let isEntered = false;
    const kind: number = forms.has(node) ? elementNode : node.nodeType;
    if (kind === textNode) onText(node.nodeValue ?? '');
    else if (kind === elementNode) isEntered = onEnter(node as Element) === 'enter';
    const child: Node | null = isEntered ? link(node, 'firstChild') : null;
    if (child) {
      node = child;
      continue;
    }
    if (isEntered) onLeave(node as Element);
    let next: Node | null = link(node, 'nextSibling');
    while (!next) {
      const parent: Node | null = link(node, 'parentNode');
      if (!parent || parent === root) return;
      node = parent;
      onLeave(node as Element);
      next = link(node, 'nextSibling');
    }
    node = next;
  }
}
