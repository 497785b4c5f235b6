import puppeteer, { type Browser, type JSHandle, type Page } from 'puppeteer-core';
import { buildFolder } from '@/testing/browser/build-folder';
import { findBrowser } from '@/testing/browser/find-browser.mjs';
import type { DownloadFolder } from './download-folder';

/** `browser_specific_settings.gecko.id` of the manifest. */
const geckoId = '{b1aecfda-56a1-40a7-9889-fc28be323ffe}';
/** Firefox gives every installation a random one; a fixed one makes the addresses known. */
const installationId = '11111111-2222-4333-8444-555555555555';

export interface OpenedPopup {
  readonly popup: typeof globalThis;
}

export interface FirefoxSession {
  readonly browser: Browser;
  /** Opens a page of the extension in a tab. */
  readonly openExtensionPage: (file: string) => Promise<Page>;
  /** Presses the toolbar button in the window in front, for real: grants activeTab and opens the popup. */
  readonly clickToolbarButton: () => Promise<unknown>;
  /** The window of the open popup or side panel, to be evaluated on; reached through `host`, any other page of the extension. */
  readonly openedPopup: (host: Page, type?: 'popup' | 'sidebar') => Promise<JSHandle<OpenedPopup>>;
  /** Opens a page of the browser's own in a tab in front, as its menu does: pages like about:support cannot be driven. */
  readonly openBrowserPage: (address: string) => Promise<unknown>;
  /** Presses Alt+Shift and the letter of a command in the window in front: grants activeTab as a real key press does. */
  readonly pressCommandKey: (letter: 'S' | 'D') => Promise<unknown>;
  /** The text on the clipboard, read by the browser itself: a page would first have to ask the reader. */
  readonly clipboardText: () => Promise<string>;
}

/** Firefox with the extension installed; puts downloads into the folder, if one is given. Throws if there is no Firefox or no build. */
export async function launchFirefox({
  downloads,
  isPrivate = false,
}: {
  downloads?: DownloadFolder;
  /** Every window is a private one, and the extension is allowed in it. */
  isPrivate?: boolean;
} = {}): Promise<FirefoxSession> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox is not installed (E2E_FIREFOX may name one that is elsewhere)');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: installationId }),
      ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
      ...(downloads && {
        'browser.download.dir': downloads.path,
        'browser.download.folderList': 2,
        'browser.download.useDownloadDir': true,
      }),
    },
  });
  await browser.installExtension(buildFolder('firefox-mv3'));
  const evaluateInChrome = (expression: string) => evaluateInBrowserWindow(browser, expression);
  if (isPrivate) await evaluateInChrome(allowInPrivateWindows);
  return {
    browser,
    openBrowserPage: (address) =>
      evaluateInChrome(`(async () => {
        const tab = gBrowser.addTrustedTab(${JSON.stringify(address)}, { inBackground: false });
        await new Promise((done) => tab.addEventListener('TabAttrModified', () => tab.label !== '' && done()));
      })()`),
    pressCommandKey: (letter) =>
      evaluateInChrome(`document.querySelector('keyset[id^=ext-keyset-id-] > key[key=${letter}]').doCommand()`),
    clipboardText: () => evaluateInChrome(readClipboard),
    async openExtensionPage(file) {
      const page = await browser.newPage();
      // Firefox tells no load events of extension pages
      await page.goto(`moz-extension://${installationId}/${file}`, { waitUntil: [] as never });
      await page.waitForSelector('#app > *');
      return page;
    },
    clickToolbarButton: () =>
      evaluateInChrome(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      })()`),
    async openedPopup(host, type = 'popup') {
      for (const startedAt = Date.now(); Date.now() - startedAt < popupTimeoutMs; ) {
        // in an object of the host's own: a handle on the other window itself leads nowhere
        const handle = (await host.evaluateHandle((type) => {
          const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
          // Chrome's types know no sidebar.
          return { popup: browser.extension.getViews({ type: type as 'popup' })[0] };
        }, type)) as unknown as JSHandle<OpenedPopup>;
        if (await handle.evaluate(({ popup }) => popup?.document.documentElement?.dataset.state !== undefined)) {
          return handle;
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`no ${type} opened`);
    },
  };
}

const popupTimeoutMs = 10_000;

/** What the reader does in the add-on manager with "Run in Private Windows". */
const allowInPrivateWindows = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${geckoId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${geckoId}')).reload();
})()`;

const readClipboard = `(() => {
  const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  held.init(null);
  held.addDataFlavor('text/plain');
  if (!Services.clipboard.hasDataMatchingFlavors(['text/plain'], Ci.nsIClipboard.kGlobalClipboard)) return '';
  Services.clipboard.getData(held, Ci.nsIClipboard.kGlobalClipboard);
  const text = {};
  held.getTransferData('text/plain', text);
  return text.value.QueryInterface(Ci.nsISupportsString).data;
})()`;

interface BidiConnection {
  send(
    method: string,
    parameters: unknown,
  ): Promise<{
    result: {
      type?: string;
      contexts?: { url: string; context: string }[];
      exceptionDetails?: { text: string };
      result?: { value?: unknown };
    };
  }>;
}

async function evaluateInBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  const answer = await connection.send('script.evaluate', {
    target: { context: window?.context },
    awaitPromise: true,
    userActivation: true,
    expression,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
  return String(answer.result.result?.value ?? '');
}
