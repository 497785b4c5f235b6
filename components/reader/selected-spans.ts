import type { Span } from '@/utils/model/article';
import { snapToWords } from '@/utils/text/snap-to-words';

/**
 * What of an article a range of the page covers, in whole words, one span for each element that holds text (`data-block`,
 * `data-start`), in page order; empty if it covers none of it.
 */
export function selectedSpans(root: Element, range: Range): Span[] {
  const spans: Span[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(element)) continue;
    const from = element.contains(range.startContainer)
      ? textBefore(element, range.startContainer, range.startOffset)
      : 0;
    const to = element.contains(range.endContainer)
      ? textBefore(element, range.endContainer, range.endOffset)
      : (element.textContent?.length ?? 0);
    const offset = Number(element.dataset.start);
    const { start, end } = snapToWords(element.textContent ?? '', from, to);
    if (start < end) spans.push({ block: Number(element.dataset.block), start: offset + start, end: offset + end });
  }
  return spans;
}

/** UTF-16 units of the element's text before a boundary point in it. */
function textBefore(element: Element, container: Node, offset: number): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.setEnd(container, offset);
  return range.toString().length;
}
