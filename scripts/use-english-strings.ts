import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// WXT puts the fake browser there as a stub, which is undone before the next test; whoever imports the browser later finds none.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

/** Gives unit tests the real English strings: the fake browser has none of its own. */
const messages = generateChromeMessages(await parseMessagesFile(resolve(import.meta.dirname, '../locales/en.yml')));

fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) => {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`locales/en.yml has no ${key}`);
  return [substitutions].flat().reduce((text, value, index) => text.replaceAll(`$${index + 1}`, value), message);
}) as typeof fakeBrowser.i18n.getMessage;
fakeBrowser.i18n.getUILanguage = () => 'en-GB';
