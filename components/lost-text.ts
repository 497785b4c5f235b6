import { i18n } from '#i18n';
import type { MissedArticles } from '@/utils/app/library/lost-library';
import type { LostArticles } from '@/utils/model/library-mark';
import { formatLocalDay } from '@/utils/text/format-date';

/** "1,240 articles were saved here, and the browser has lost them." */
export const lostArticlesText = ({ count }: LostArticles, locale: string): string =>
  i18n.t('library.lost.articles', count, [new Intl.NumberFormat(locale).format(count)]);

/** What came back by itself, and, where that is not all, from when the last backup is and what to do with it. */
export function wayBackText(missed: MissedArticles, locale: string): string {
  const { broughtBack, count } = missed;
  const back = broughtBack
    ? i18n.t('library.lost.broughtBack', [new Intl.NumberFormat(locale).format(broughtBack)])
    : '';
  return (broughtBack ?? 0) < count ? `${back} ${backupText(missed, locale)}`.trim() : back;
}

const backupText = ({ lastBackupAt }: MissedArticles, locale: string): string =>
  lastBackupAt === null
    ? i18n.t('library.lost.noBackup')
    : i18n.t('library.lost.backup', [formatLocalDay(lastBackupAt, locale)]);
