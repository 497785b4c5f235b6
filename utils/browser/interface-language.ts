import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localeBeside } from '@/utils/text/locale-beside';

/** Tells the page which language its strings are in and which way that is written; gives the locale for what stands beside them. */
export function showInterfaceLanguage(root: HTMLElement): string {
  const locale = localeBeside(i18n.t('interface.language'), browser.i18n.getUILanguage());
  root.lang = locale;
  root.dir = i18n.t('interface.direction');
  return locale;
}
