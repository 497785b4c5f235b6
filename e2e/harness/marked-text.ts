import type { Page } from 'puppeteer-core';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/**
 * The page's text that lies under the boxes the extension has put over it, without white space, once the page has come
 * to rest. By way of the browser: the boxes are closed to the page.
 */
export async function markedText(page: Page): Promise<string> {
  await page.evaluate(async () => {
    for (let last = -1; last !== scrollY; ) {
      last = scrollY;
      await new Promise((done) => setTimeout(done, 200));
    }
  });
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = (root as DomNode).children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ nodeName }) => nodeName === 'DIV');
  const nodes = host?.shadowRoots?.flatMap(({ children }) => children ?? []) ?? [];
  const boxes = await Promise.all(
    nodes.map(async ({ nodeId }) => (await session.send('DOM.getBoxModel', { nodeId })).model.border),
  );
  await session.detach();
  return page.evaluate((boxes) => {
    const isUnderOne = ({ left, width, top, height }: DOMRect) => {
      const [x, y] = [left + width / 2, top + height / 2];
      return boxes.some(
        ([x1 = 0, y1 = 0, , , x2 = 0, y2 = 0]) => x >= x1 && x <= x2 && y >= y1 && y <= y2 && width > 0,
      );
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let marked = '';
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        if (/\S/.test(node.data.charAt(at)) && isUnderOne(range.getBoundingClientRect()))
          marked += node.data.charAt(at);
      }
    }
    return marked;
  }, boxes);
}
