import { memberOf } from './member-of';

/** What a walk does with an element: go into it, or pass it by. */
type Step = 'enter' | 'skip';

export interface WalkHandlers {
  readonly onText: (text: string) => void;
  readonly onEnter: (element: Element) => Step;
  /** Called for each element that was entered, after everything in it. */
  readonly onLeave: (element: Element) => void;
}

/** The tree of a component, where an element has one that may be read. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

export interface WalkTree {
  /** Forms, whose own properties their controls may shadow. Those of shadow trees are added as they are come by. */
  readonly forms?: Set<Node>;
  readonly shadowRootOf?: ShadowRootOf;
}

/** The children of one element that is open, as far as they were walked. */
interface Level {
  readonly element: Element;
  /** What a slot shows; null where the children follow one another in the tree. */
  readonly slotted: readonly Node[] | null;
  at: number;
  next: Node | null;
}

const elementNode = 1;
const textNode = 3;

/**
 * Walks everything inside `root` as it is shown, in document order, without recursion: pages nest deeper than the stack.
 * In place of the children of an element with a shadow root stands the shadow tree; in its slots, what they show.
 */
export function walkElements(root: Element, handlers: WalkHandlers, tree: WalkTree = {}): void {
  const { onText, onEnter, onLeave } = handlers;
  const { forms = new Set<Node>() } = tree;
  const link = (node: Node, name: 'firstChild' | 'nextSibling'): Node | null =>
    forms.has(node) ? memberOf(node, name) : node[name];
  const open: Level[] = [levelOf(root, link, tree)];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node: Node | null = level.slotted ? (level.slotted[level.at++] ?? null) : level.next;
    if (!node) {
      open.pop();
      if (open.length > 0) onLeave(level.element);
      continue;
    }
    if (!level.slotted) level.next = link(node, 'nextSibling');
    const kind: number = forms.has(node) ? elementNode : node.nodeType;
    if (kind === textNode) onText(node.nodeValue ?? '');
    else if (kind === elementNode && onEnter(node as Element) === 'enter')
      open.push(levelOf(node as Element, link, tree));
  }
}

function levelOf(
  element: Element,
  link: (node: Node, name: 'firstChild') => Node | null,
  { forms, shadowRootOf }: WalkTree,
): Level {
  const shadow = forms?.has(element) ? null : (shadowRootOf?.(element) ?? null);
  if (shadow) for (const form of shadow.querySelectorAll('form')) forms?.add(form);
  const slotted = !shadow && element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : null;
  if (slotted?.length) return { element, slotted, at: 0, next: null };
  return { element, slotted: null, at: 0, next: link(shadow ?? element, 'firstChild') };
}
