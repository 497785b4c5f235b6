import { browser } from 'wxt/browser';

/** The keys that save the page without the popup ('Alt+Shift+S'); null where none are set. */
export async function readSaveKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'save-article')?.shortcut || null;
}
