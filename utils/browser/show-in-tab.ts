import type { Passage } from '@/utils/model/page-request';
import { inject } from './inject';

/** Scrolls the tab's page to a passage and marks it; false if it is not found or the tab can no longer be reached. */
export async function showInTab(tabId: number, passage: Passage): Promise<boolean> {
  const shown = await inject<boolean>(tabId, 'passage', { passage });
  return shown.ok && shown.value;
}
