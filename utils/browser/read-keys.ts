import { browser } from 'wxt/browser';

/** Whether the browser has keys for commands at all: those of phones have not, nor a toolbar. */
export const hasKeys = (): boolean => browser.commands !== undefined;

/** The keys of a command of the manifest ('Alt+Shift+S'); null where none are set, or the browser has no commands (Firefox for Android). */
export async function readKeys(command: 'save-article' | 'open-panel'): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === command)?.shortcut || null;
}
