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

/** Walks everything inside `root` in document order, without recursion: pages nest deeper than the stack. */
export function walkElements(root: Element, { onText, onEnter, onLeave }: WalkHandlers): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let isEntered = false;
    if (node.nodeType === textNode) onText(node.nodeValue ?? '');
    else if (node.nodeType === elementNode) isEntered = onEnter(node as Element) === 'enter';
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) onLeave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) onLeave(node as Element);
    }
    node = node ? node.nextSibling : null;
  }
}
