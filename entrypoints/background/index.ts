import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { BackgroundSave } from '@/utils/app/background/background-save';
import { startFreshStoreLog } from '@/utils/browser/fresh-store-log';
import { readLibraryMark } from '@/utils/browser/library-mark';
import { openPage } from '@/utils/browser/open-page';
import { sidePanelOpener } from '@/utils/browser/open-side-panel';
import { completeCopy } from '@/utils/library/copy/keep-copy';
import { backgroundPorts } from './background-ports';

const session = new BackgroundSave(backgroundPorts);
const openPanel = sidePanelOpener();
const menuItems = { save: 'save-article', highlight: 'save-with-highlight', panel: 'open-panel' } as const;

/** Saving, and opening the side panel, without the popup: from the context menu and by keyboard. Listeners stand before anything is awaited. */
export default defineBackground(() => {
  // The start of the browser wakes this worker by it. What fails here is done by the next look at the library.
  browser.runtime.onStartup.addListener(() => void completeOwnCopy().catch(() => undefined));
  // A full disk, or a browser that ends meanwhile: the next start of the worker does it, or the next look at the library.
  if (import.meta.env.CHROME) startFreshStoreLog().catch(() => undefined);
  browser.runtime.onInstalled.addListener((details) => {
    // Once, after installing; not each time a developer loads it into Firefox.
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !isTemporary) void openPage('/welcome.html');
    browser.contextMenus?.create({
      id: menuItems.save,
      title: i18n.t('command.save'),
      contexts: ['page', 'selection'],
    });
    browser.contextMenus?.create({
      id: menuItems.highlight,
      title: i18n.t('command.saveHighlighted'),
      contexts: ['selection'],
    });
    if (openPanel) {
      const contexts = ['page', 'selection'] as const;
      browser.contextMenus?.create({ id: menuItems.panel, title: i18n.t('command.panel'), contexts: [...contexts] });
    }
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === menuItems.save) void session.save(tab.id);
    if (info.menuItemId === menuItems.highlight) void session.save(tab.id, info.selectionText ?? null);
    if (info.menuItemId === menuItems.panel) void openPanel?.(tab.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'save-article') void session.save(tab.id);
    if (command === 'open-panel') void openPanel?.(tab.id);
  });
});

/** Brings the second copy up to date. Who has never saved anything gets no library by it. */
async function completeOwnCopy(): Promise<void> {
  if (await readLibraryMark()) await completeCopy();
}
