import { i18n } from '#i18n';
import type { MissedArticles } from '@/utils/app/library/lost-library';
import type { LostArticles } from '@/utils/model/library-mark';
import { formatLocalDay } from '@/utils/text/format-date';

/** "1,240 articles were saved here, and the browser has lost them." */
export const lostArticlesText = ({ count }: LostArticles, locale: string): string =>
  i18n.t('library.lost.articles', count, [new Intl.NumberFormat(locale).format(count)]);

/** From when the last backup is, and what to do with it. */
export const wayBackText = ({ lastBackupAt }: MissedArticles, locale: string): string =>
  lastBackupAt === null
    ? i18n.t('library.lost.noBackup')
    : i18n.t('library.lost.backup', [formatLocalDay(lastBackupAt, locale)]);
