import type { Span } from '@/utils/model/article';

/**
 * What of an article a range of the page covers, one span for each element that holds text (`data-block`, `data-start`),
 * in page order; empty if it covers none of it.
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
    if (from < to) spans.push({ block: Number(element.dataset.block), start: offset + from, end: offset + to });
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
