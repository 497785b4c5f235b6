import { type ChromiumSession, popupOn } from '@/testing/browser/launch-chromium';
import { saveInPopup, settledState } from '@/testing/browser/popup-state';

/** Saves the article at an address as a reader does: opened, clicked, Save pressed. The tab is closed again. */
export async function savePage(session: ChromiumSession, address: string): Promise<void> {
  const { page, popup } = await popupOn(session, address);
  await settledState(popup);
  await saveInPopup(popup);
  await page.close();
}
