import { memberOf } from './member-of';
import { textOf } from './text-of';

const showText = 4;
/** So many stretches of white space alone are no short text either. */
const maxNodes = 2000;

/**
 * The text of an element on one line; null where it has more than `most` characters. No more is read than that takes: the
 * element may hold the whole page, and be asked for once for each of its children.
 */
export function shortTextOf(element: Element, most: number): string | null {
  const document = memberOf<Document>(element, 'ownerDocument');
  const texts: TreeWalker = memberOf<Document['createTreeWalker']>(document, 'createTreeWalker').call(
    document,
    element,
    showText,
  );
  let chars = 0;
  let nodes = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    chars += (node.nodeValue ?? '').trim().length;
    if (chars > most || ++nodes > maxNodes) return null;
  }
  const text = textOf(element);
  return text.length <= most ? text : null;
}
