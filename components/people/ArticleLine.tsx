import type { ConnectedRow } from '@/utils/library/connections/topics';
import { readerHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';

interface ArticleLineProps {
  article: Pick<ConnectedRow, 'articleId' | 'title' | 'publisher' | 'day'>;
  locale: string;
}

/** Publisher and day over the headline, which leads to the reader. */
export function ArticleLine({ article, locale }: ArticleLineProps) {
  return (
    <>
      <p class="kicker">
        {article.publisher && (
          <>
            <bdi>{isolated(article.publisher)}</bdi> ·{' '}
          </>
        )}
        <time dateTime={article.day}>{formatDay(article.day, locale)}</time>
      </p>
      <a class="headline" dir="auto" href={readerHref(article.articleId)}>
        {article.title}
      </a>
    </>
  );
}
