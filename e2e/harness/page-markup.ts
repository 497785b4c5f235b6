import type { Page } from 'puppeteer-core';

/** The page's document as markup, by way of the browser: whatever the page has done to its own DOM functions. */
export async function pageMarkup(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: root.nodeId });
  await session.detach();
  return outerHTML;
}
