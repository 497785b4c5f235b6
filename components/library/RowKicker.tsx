import { i18n } from '#i18n';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { SortKey } from '@/utils/model/library-filter';
import { formatExact } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { shortDay } from '../short-day';
import { hostOf } from './host-of';

interface RowKickerProps {
  row: LibraryRow;
  sort: SortKey;
  now: Date;
  locale: string;
}

/** The line above an article's headline: who published it and when, how long it is, how far it is read. */
export function RowKicker({ row, sort, now, locale }: RowKickerProps) {
  // The day by which the list is sorted, so that the days stand in order.
  const date = sort === 'saved' ? row.savedAt : (row.published ?? row.savedAt);
  // Of a bare link nothing is known but where it leads.
  const publisher = row.publisher ?? (row.wordCount === 0 ? hostOf(row.url) : null);
  const isRead = row.readAt !== null;
  return (
    <p class="row-kicker" lang={locale}>
      {!isRead && <span class="visually-hidden">{i18n.t('state.unread')}, </span>}
      {publisher && <bdi class="row-publisher">{isolated(publisher)}</bdi>}
      <time dateTime={date} title={formatExact(date, locale) ?? undefined}>
        {shortDay(date, now, locale)}
      </time>
      {row.wordCount > 0 && <span class="number">{i18n.t('library.minutes', row.readingMinutes)}</span>}
      {isRead && row.progress > 0.03 && row.progress < 0.97 && (
        <span class="number">{i18n.t('library.progress', [String(Math.round(row.progress * 100))])}</span>
      )}
    </p>
  );
}
