import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { BackgroundSave } from '@/utils/app/background/background-save';
import { backgroundPorts } from './background-ports';

const session = new BackgroundSave(backgroundPorts);
const menuItemId = 'save-article';

/** Saving without the popup: from the context menu and by keyboard. Listeners stand before anything is awaited. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menuItemId, title: i18n.t('command.save'), contexts: ['page', 'selection'] });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuItemId && tab?.id !== undefined) void session.save(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-article' && tab?.id !== undefined) void session.save(tab.id);
  });
});
