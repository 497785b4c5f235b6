import type { Page } from 'puppeteer-core';
import type { ShownState } from '@/testing/browser/popup-state';
import type { FirefoxSession } from './launch-firefox';

const pollMs = 50;
const timeoutMs = 10_000;

/** Reads a data attribute of the popup's root element until it is one of `wanted`; throws after 10 s, saying what it was. */
async function untilData(session: FirefoxSession, host: Page, name: string, wanted: RegExp): Promise<string> {
  const opened = await session.openedPopup(host);
  let value: string | undefined;
  for (const startedAt = Date.now(); Date.now() - startedAt < timeoutMs; ) {
    value = await opened.evaluate(({ popup }, name) => popup.document.documentElement.dataset[name], name);
    if (value && wanted.test(value)) return value;
    await new Promise((done) => setTimeout(done, pollMs));
  }
  throw new Error(`data-${name} of the popup is ${value}, not ${wanted}`);
}

/** Waits until the open popup has done reading; gives the state it ended in. `host` is another page of the extension. */
export async function settledFirefoxState(session: FirefoxSession, host: Page): Promise<ShownState> {
  return (await untilData(session, host, 'state', /^(?!working)/)) as ShownState;
}

/** Presses Save in the open popup, and resolves once it says that the save has committed. */
export async function saveInFirefoxPopup(session: FirefoxSession, host: Page): Promise<void> {
  await untilData(session, host, 'save', /^unsaved$/);
  const opened = await session.openedPopup(host);
  await opened.evaluate(({ popup }) => popup.document.querySelector<HTMLElement>('.popup-actions button')?.click());
  await untilData(session, host, 'save', /^just-saved$/);
}

/** The words the open popup shows. */
export async function firefoxPopupWords(session: FirefoxSession, host: Page): Promise<string> {
  const opened = await session.openedPopup(host);
  return opened.evaluate(({ popup }) => popup.document.body.innerText);
}

/** Closes the open popup, if there is one: another press of the button would only do the same. */
export async function closeFirefoxPopup(host: Page): Promise<void> {
  await host.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
    for (const popup of browser.extension.getViews({ type: 'popup' })) (popup as unknown as typeof globalThis).close();
  });
}
