import { inlineTags } from './element-kinds';

/** Fewer words right beside an element are a label ("Published:"), not the sentence it stands in. */
const minWordsBeside = 3;
const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
const endOfSentence = /[.!?…。！？][”"»“’')\]]*\s*$/u;
/** Enough text to tell what stands beside an element (characters). */
const maxBeside = 80;

/** True for an element in the middle of a line of running text: words before it that it goes on, or after it that go on from it. */
export function isInSentence(element: Element): boolean {
  const part = wholePart(element);
  const before = textBeside(part.previousSibling).slice(-maxBeside);
  const after = textBeside(part.nextSibling).slice(0, maxBeside);
  // What follows a finished sentence and is followed by nothing was set behind the text.
  if (!after.trim() && (endOfSentence.test(before) || !before.trim())) return false;
  return countWords(before) + countWords(after) >= minWordsBeside;
}

/** More elements around the same words are made to take time. */
const maxAround = 4;

/** The outermost element of the line that holds nothing else: `<b><i><span class="place">Bremen</span></i></b>`. */
function wholePart(element: Element): Element {
  let part = element;
  for (let at = 0; at < maxAround; at++) {
    const { parentElement: around, previousSibling, nextSibling } = part;
    if (!isEdge(previousSibling) || !isEdge(nextSibling) || !around || !inlineTags.has(around.tagName.toUpperCase()))
      break;
    part = around;
  }
  return part;
}

/** Nothing but white space, and nothing behind that. */
const isEdge = (node: Node | null): boolean =>
  node === null || (node.nodeType === 3 && !node.nodeValue?.trim() && !(node.previousSibling && node.nextSibling));

const textBeside = (node: Node | null): string => (node?.nodeType === 3 ? (node.nodeValue ?? '') : '');
const countWords = (text: string): number => text.match(word)?.length ?? 0;
