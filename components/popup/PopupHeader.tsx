import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { SaveState } from '@/utils/app/popup/popup-state';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { formatAgo, formatDay, formatExact } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { HeaderLines } from './HeaderLines';
import { MenuButton } from './MenuButton';

interface Props {
  readonly article: Article;
  readonly digest: Digest;
  readonly save: SaveState;
  readonly news: ComponentChildren;
  readonly locale: string;
  readonly now: Date;
  /** Opens a sheet above the footer, or closes it. */
  readonly onOpen: (sheet: 'display' | 'translation' | 'browser-summary') => void;
  readonly actions: PopupActions;
}

/** Who published the article, who wrote it, from where and when, and what can be done with it besides. */
export function PopupHeader({ article, digest, save, news, locale, now, onOpen, actions }: Props) {
  const kicker = [article.publisher, article.section].filter((part) => part !== null);
  return (
    <HeaderLines
      title={article.title}
      language={article.language}
      kicker={kicker.map(isolated).join(' · ')}
      corner={
        <>
          <p class="reading-time">{i18n.t('popup.minutes', digest.readingMinutes)}</p>
          <MenuButton
            label={i18n.t('popup.more')}
            face="⋯"
            items={[
              ...(save.kind === 'changed' ? [{ label: i18n.t('popup.update'), onPick: actions.onSave }] : []),
              ...(actions.onOpenPanel ? [{ label: i18n.t('command.panel'), onPick: actions.onOpenPanel }] : []),
              ...(actions.openTranslate
                ? [{ label: i18n.t('models.translation'), onPick: () => onOpen('translation') }]
                : []),
              ...(actions.openBrowserSummary
                ? [{ label: i18n.t('models.summary'), onPick: () => onOpen('browser-summary') }]
                : []),
              { label: i18n.t('popup.obsidian'), onPick: actions.onOpenInObsidian },
              ...(actions.onShare ? [{ label: i18n.t('popup.share'), onPick: actions.onShare }] : []),
              { label: i18n.t('popup.archive'), onPick: actions.onLookInArchive },
              { label: i18n.t('popup.download.markdown'), onPick: () => actions.onDownload('markdown') },
              { label: i18n.t('popup.download.html'), onPick: () => actions.onDownload('html') },
              { label: i18n.t('popup.display'), onPick: () => onOpen('display') },
              { label: i18n.t('popup.options'), onPick: actions.onOpenOptions },
            ]}
          />
        </>
      }
      byline={<Byline article={article} locale={locale} now={now} />}
      news={news}
    />
  );
}

function Byline({ article, locale, now }: Pick<Props, 'article' | 'locale' | 'now'>) {
  const signed = [...article.authors, ...(article.agency ? [article.agency] : [])];
  const parts = [
    article.isSelection ? i18n.t('popup.selectionOnly') : '',
    [...new Set(signed)].map(isolated).join(', '),
    isolated(article.dateline ?? ''),
  ].filter(Boolean);
  return (
    <>
      {parts.length > 0 && <span title={parts.join(' · ')}>{parts.join(' · ')}</span>}
      {article.published && <PublishedDate iso={article.published} locale={locale} now={now} />}
    </>
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
