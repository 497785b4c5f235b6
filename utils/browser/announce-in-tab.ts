import { inject } from './inject';

/**
 * Shows a note in the corner of the tab's page for a few seconds: the button may be hidden in the browser's menu, and
 * then nothing else would tell that a save by keyboard worked. Silent where the page cannot be reached.
 */
export async function announceInTab(tabId: number, title: string, text: string): Promise<void> {
  await inject<boolean>(tabId, 'note', { note: { title, text } });
}
