import { i18n } from '#i18n';
import type { Article } from '@/utils/model/article';
import { formatExact, formatLocalDay } from '@/utils/text/format-date';
import { LeftOut } from './LeftOut';
import { safeHref } from './safe-href';

interface ArticleFootProps {
  article: Article;
  /** ISO 8601, UTC; null for an article that is not in the library. */
  savedAt: string | null;
  locale: string;
  onPutBack: (index: number) => void;
}

/** Where an article comes from, when it was saved, and what of its page is not in it. */
export function ArticleFoot({ article, savedAt, locale, onPutBack }: ArticleFootProps) {
  const original = safeHref(article.url);
  return (
    <footer class="article-foot">
      {article.isSelection && <p>{i18n.t('reader.selectionOnly')}</p>}
      {article.isPaywalled && <p>{i18n.t('reader.paywalled')}</p>}
      <LeftOut removed={article.removed} onPutBack={onPutBack} />
      <p class="source" dir="ltr">
        {i18n.t('reader.source')}:{' '}
        {original ? (
          <a href={original} target="_blank" rel="noreferrer">
            {article.url}
          </a>
        ) : (
          article.url
        )}
      </p>
      {savedAt && (
        <p title={formatExact(savedAt, locale) ?? undefined}>
          {i18n.t('reader.savedOn', [formatLocalDay(savedAt, locale)])}
        </p>
      )}
    </footer>
  );
}
