import type { Browser, Target } from 'puppeteer-core';

/** Where a request of the extension stays inside the browser. */
const isInside = (url: string) => /^(?:chrome-extension|chrome|data|blob|about):/.test(url);

/**
 * Watches every page and worker of the extension, those open and those to come, and collects the address of every
 * request that would leave the browser. Read the list at the end of the run.
 */
export async function logExtensionRequests(browser: Browser, extensionId: string): Promise<readonly string[]> {
  const left: string[] = [];
  const watch = async (target: Target) => {
    if (!target.url().startsWith(`chrome-extension://${extensionId}/`)) return;
    // a target may be gone by the time we get to it
    const session = await target.createCDPSession().catch(() => null);
    session?.on('Network.requestWillBeSent', ({ request }) => {
      if (!isInside(request.url)) left.push(request.url);
    });
    await session?.send('Network.enable').catch(() => undefined);
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  await Promise.all(browser.targets().map(watch));
  return left;
}
