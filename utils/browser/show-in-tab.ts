import { browser } from 'wxt/browser';
import type { Passage } from '@/utils/model/page-request';
import { highlightName } from './in-page/show-passage';
import { inject } from './inject';

const style = `::highlight(${highlightName}) { background-color: #ffe27a; color: #1b1a17; }`;

/** Scrolls the tab's page to a passage and marks it; false if it is not found or the tab can no longer be reached. */
export async function showInTab(tabId: number, passage: Passage): Promise<boolean> {
  await browser.scripting.insertCSS({ target: { tabId }, css: style }).catch(() => undefined);
  const shown = await inject<boolean>(tabId, 'passage', { passage });
  return shown.ok && shown.value;
}
