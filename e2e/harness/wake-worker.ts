import type { WebWorker } from 'puppeteer-core';
import type { ChromiumSession } from '@/testing/browser/launch-chromium';

/** The extension's background worker, woken where it has gone to sleep: half a minute after its last event. */
export async function wakeWorker({ browser, addressOf }: ChromiumSession): Promise<WebWorker | null> {
  const host = await browser.newPage();
  await host.goto(addressOf('manifest.json'));
  await host.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  await host.close();
  return target.worker();
}
