import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { formatAgo, formatDay, formatExact } from '@/utils/text/format-date';
import { MenuButton } from './MenuButton';

interface Props {
  readonly article: Article;
  readonly digest: Digest;
  readonly locale: string;
  readonly now: Date;
  readonly actions: PopupActions;
}

/** Kicker, headline, byline: who published it, who wrote it, from where and when. */
export function PopupHeader({ article, digest, locale, now, actions }: Props) {
  const kicker = [article.publisher, article.section].filter((part) => part !== null);
  const signed = [...article.authors, ...(article.agency ? [article.agency] : [])];
  const byline = [[...new Set(signed)].join(', '), article.dateline].filter(Boolean);
  return (
    <header class="popup-header">
      <div class="kicker-row">
        <p class="kicker" dir="auto">
          {kicker.join(' · ')}
        </p>
        <p class="reading-time">{i18n.t('popup.minutes', digest.readingMinutes)}</p>
        <MenuButton
          label={i18n.t('popup.more')}
          face="⋯"
          items={[
            { label: i18n.t('popup.download.markdown'), onPick: () => actions.onDownload('markdown') },
            { label: i18n.t('popup.download.html'), onPick: () => actions.onDownload('html') },
            { label: i18n.t('popup.options'), onPick: actions.onOpenOptions },
          ]}
        />
      </div>
      <h1 class="headline" dir="auto" lang={article.language ?? undefined}>
        {article.title}
      </h1>
      <p class="byline" dir="auto">
        {byline.join(' · ')}
        {article.published && byline.length > 0 && ' · '}
        {article.published && <PublishedDate iso={article.published} locale={locale} now={now} />}
      </p>
      {article.isSelection && <p class="byline">{i18n.t('popup.selectionOnly')}</p>}
    </header>
  );
}

function PublishedDate({ iso, locale, now }: { readonly iso: string; readonly locale: string; readonly now: Date }) {
  const title = [formatAgo(iso, now, locale), formatExact(iso, locale)].filter(Boolean).join(' · ');
  return (
    <time dateTime={iso} title={title}>
      {formatDay(iso, locale) ?? iso}
    </time>
  );
}
