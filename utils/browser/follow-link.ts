import { browser } from 'wxt/browser';
import { builtUrl } from '@/utils/model/address-policy';

/**
 * Opens a link that we built: one of the web in a tab of its own; one of another program by way of the tab in front, which
 * hands it on and stays where it is.
 */
export async function followLink(href: string): Promise<void> {
  const url = builtUrl(href);
  if (!url) return;
  if (url.protocol.startsWith('http')) await browser.tabs.create({ url: url.href });
  else await browser.tabs.update({ url: url.href });
}
