/** Fewer words right beside an element are a label ("Published:"), not the sentence it stands in. */
const minWordsBeside = 3;
const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
const endOfSentence = /[.!?…。！？][”"»“’')\]]*\s*$/u;
/** Enough text to tell what stands beside an element (characters). */
const maxBeside = 80;

/** True for an element in the middle of a line of running text: words before it that it goes on, or after it that go on from it. */
export function isInSentence(element: Element): boolean {
  const before = textBeside(element.previousSibling).slice(-maxBeside);
  const after = textBeside(element.nextSibling).slice(0, maxBeside);
  // What follows a finished sentence and is followed by nothing was set behind the text.
  if (!after.trim() && (endOfSentence.test(before) || !before.trim())) return false;
  return countWords(before) + countWords(after) >= minWordsBeside;
}

const textBeside = (node: Node | null): string => (node?.nodeType === 3 ? (node.nodeValue ?? '') : '');
const countWords = (text: string): number => text.match(word)?.length ?? 0;
