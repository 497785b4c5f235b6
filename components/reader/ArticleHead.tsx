import { i18n } from '#i18n';
import type { SavedArticle } from '@/utils/model/saved-article';
import { formatAgo, formatDay, formatExact } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';

interface ArticleHeadProps {
  saved: SavedArticle;
  now: Date;
  locale: string;
}

/** Kicker, headline, standfirst and byline of the article in the reader. */
export function ArticleHead({ saved: { article, digest }, now, locale }: ArticleHeadProps) {
  const kicker = [article.publisher, article.section].filter((part) => part !== null);
  const byline = [
    ...article.authors,
    ...(article.agency && !article.authors.includes(article.agency) ? [article.agency] : []),
  ];
  const ago = article.published && formatAgo(article.published, now, locale);
  const exact = article.published && formatExact(article.published, locale);
  return (
    <header class="article-head">
      <p class="article-kicker">
        {kicker.map((part) => (
          <bdi key={part}>{isolated(part)}</bdi>
        ))}
        <bdi class="number">{i18n.t('library.minutes', digest.readingMinutes)}</bdi>
      </p>
      <h1 dir="auto">{article.title}</h1>
      {article.description && (
        <p class="standfirst" dir="auto">
          {article.description}
        </p>
      )}
      <p class="article-byline">
        {byline.map((name) => (
          <bdi key={name}>{isolated(name)}</bdi>
        ))}
        {article.dateline && <bdi>{isolated(article.dateline)}</bdi>}
        {article.published && (
          <time dateTime={article.published} title={[exact, ago].filter(Boolean).join(' · ')} lang={locale}>
            {formatDay(article.published, locale)}
          </time>
        )}
      </p>
    </header>
  );
}
