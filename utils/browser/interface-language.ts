import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * The locale for dates, numbers and lists beside strings in a language: the reader's own ("en-GB") where the strings are in that
 * language, else that of the strings, so that no page speaks two.
 */
export function localeBeside(stringsIn: string, preferred: string): string {
  const languageOf = (locale: string) => new Intl.Locale(locale).language;
  return languageOf(preferred) === languageOf(stringsIn) ? preferred : stringsIn;
}

/** Tells the page which language its strings are in and which way that is written; gives the locale for what stands beside them. */
export function showInterfaceLanguage(root: HTMLElement): string {
  const locale = localeBeside(i18n.t('interface.language'), browser.i18n.getUILanguage());
  root.lang = locale;
  root.dir = i18n.t('interface.direction');
  return locale;
}
