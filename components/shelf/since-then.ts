import { i18n } from '#i18n';
import { formatAgo } from '@/utils/text/format-date';

/** "in step 3 minutes ago"; that it never was yet where `at` is null. */
export const sinceThen = (at: string | null, locale: string): string =>
  at === null
    ? i18n.t('options.shelf.never')
    : i18n.t('options.shelf.inStep', [formatAgo(at, new Date(), locale) ?? new Date(at).toLocaleString(locale)]);
