import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { BackgroundSave } from '@/utils/app/background/background-save';
import { openPage } from '@/utils/browser/open-page';
import { backgroundPorts } from './background-ports';

const session = new BackgroundSave(backgroundPorts);
const menuItems = { save: 'save-article', highlight: 'save-with-highlight' } as const;

/** Saving without the popup: from the context menu and by keyboard. Listeners stand before anything is awaited. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener((details) => {
    // Once, after installing; not each time a developer loads it into Firefox.
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !isTemporary) void openPage('/welcome.html');
    browser.contextMenus.create({ id: menuItems.save, title: i18n.t('command.save'), contexts: ['page', 'selection'] });
    browser.contextMenus.create({
      id: menuItems.highlight,
      title: i18n.t('command.saveHighlighted'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === menuItems.save) void session.save(tab.id);
    if (info.menuItemId === menuItems.highlight) void session.save(tab.id, info.selectionText ?? null);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-article' && tab?.id !== undefined) void session.save(tab.id);
  });
});
