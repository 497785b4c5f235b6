import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '@/utils/model/article';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';
import { ArticleHead } from './ArticleHead';
import { ArticleText } from './ArticleText';
import { DigestMargin } from './DigestMargin';
import { FoundBar } from './FoundBar';
import type { FoundPlaces } from './found-places';
import { InShort } from './InShort';
import { LeftOut } from './LeftOut';
import { ReaderToolbar, type ReaderToolbarProps } from './ReaderToolbar';
import { safeHref } from './safe-href';
import { useReadingProgress } from './use-reading-progress';

export interface ReaderViewProps extends ReaderToolbarProps {
  now: Date;
  locale: string;
  imageOf: (src: string) => string | null;
  onPutBack: (index: number) => void;
  /** How far the reader has come, 0..1; called at most once a second and when the article is left. */
  onProgress: (progress: number) => void;
}

const none: readonly never[] = [];

/** A saved article to be read: toolbar, text, and beside it what the digest says. */
export function ReaderView(props: ReaderViewProps) {
  const { saved, settings, now, locale } = props;
  const { article, digest } = saved;
  const [found, setFound] = useState<FoundPlaces | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const progress = useReadingProgress(scroller, saved.id, saved.progress, props.onProgress);

  const find = useCallback(
    (label: string, spans: readonly Span[]) =>
      setFound((before) => (before?.label === label ? null : { label, spans, index: 0 })),
    [],
  );
  const show = useCallback((span: Span) => setFound({ label: null, spans: [span], index: 0 }), []);
  const onHighlight = useCallback(() => {}, []);
  useEffect(() => setFound(null), [saved.id]);
  useEffect(() => {
    if (!found) return;
    const mark = scroller.current?.querySelector(`[data-found="${found.index}"]`);
    mark?.scrollIntoView({ block: 'center' });
  }, [found]);

  const original = safeHref(article.url);
  return (
    <article
      class={`reader size-${settings.readerTextSize} width-${settings.readerWidth} ${settings.readerTypeface}`}
      data-reader-id={saved.id}
      aria-label={article.title}
    >
      <ReaderToolbar {...props} />
      <div
        class="progress"
        role="progressbar"
        aria-label={i18n.t('reader.progressName')}
        aria-valuenow={Math.round(progress * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div style={{ transform: `scaleX(${progress})` }} />
      </div>
      {found?.label && <FoundBar found={found} onFound={setFound} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <div class="reader-scroll" ref={scroller} tabIndex={0} role="group" aria-label={article.title}>
        <div class="reader-sheet" lang={article.language ?? undefined}>
          {saved.deletedAt && (
            <p class="reader-hint" lang={locale}>
              {i18n.t('reader.inTrash')}
            </p>
          )}
          <ArticleHead saved={saved} now={now} locale={locale} />
          <div class="reader-columns">
            <aside class="margin" aria-label={i18n.t('reader.details')}>
              <DigestMargin digest={digest} foundLabel={found?.label ?? null} onFind={find} onShow={show} />
            </aside>
            <div class="reader-main">
              <InShort summary={digest.summary} isTooShort={digest.isTooShort} onShow={show} />
              <ArticleText
                article={article}
                highlights={none}
                found={found?.spans ?? none}
                current={found?.index ?? -1}
                imageOf={props.imageOf}
                onHighlight={onHighlight}
              />
              <footer class="article-foot" lang={locale}>
                {article.isSelection && <p>{i18n.t('reader.selectionOnly')}</p>}
                {article.isPaywalled && <p>{i18n.t('reader.paywalled')}</p>}
                <LeftOut removed={article.removed} onPutBack={props.onPutBack} />
                <p class="source">
                  {i18n.t('reader.source')}:{' '}
                  {original ? (
                    <a href={original} target="_blank" rel="noreferrer">
                      {article.url}
                    </a>
                  ) : (
                    article.url
                  )}
                </p>
                <p title={formatExact(saved.savedAt, locale) ?? undefined}>
                  {i18n.t('reader.savedOn', [formatLocalDay(saved.savedAt, locale)])}
                </p>
              </footer>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}
