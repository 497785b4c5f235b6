import { i18n } from '#i18n';

/** How many articles, in words, with the number as people write it. */
export const articleCount = (count: number, locale: string): string =>
  i18n.t('people.articles', count, [new Intl.NumberFormat(locale).format(count)]);
