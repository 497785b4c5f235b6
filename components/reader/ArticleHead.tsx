import { i18n } from '#i18n';
import { articleFields } from '@/utils/model/correction';
import type { SavedArticle } from '@/utils/model/saved-article';
import { formatAgo, formatDay, formatExact } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { hostOf } from '../library/host-of';

interface ArticleHeadProps {
  saved: SavedArticle;
  now: Date;
  locale: string;
  /** Asks what is to be put right here. */
  onCorrect: () => void;
}

/** Kicker, headline, standfirst and byline of the article in the reader. */
export function ArticleHead({ saved, now, locale, onCorrect }: ArticleHeadProps) {
  const { article, digest } = saved;
  const isLinkOnly = article.blocks.length === 0;
  const publisher = article.publisher ?? (isLinkOnly ? hostOf(article.url) : null);
  const kicker = [publisher, article.section].filter((part) => part !== null);
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
        {!isLinkOnly && <bdi class="number">{i18n.t('library.minutes', digest.readingMinutes)}</bdi>}
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
          <time dateTime={article.published} title={[exact, ago].filter(Boolean).join(' · ')} lang={locale} dir="auto">
            {formatDay(article.published, locale)}
          </time>
        )}
      </p>
      <CorrectedFields saved={saved} locale={locale} onCorrect={onCorrect} />
    </header>
  );
}

/** Tells what of the head is the reader's own; nothing where all of it is the page's. */
function CorrectedFields({ saved, locale, onCorrect }: Pick<ArticleHeadProps, 'saved' | 'locale' | 'onCorrect'>) {
  const fields = articleFields.filter((field) =>
    saved.corrections.some((each) => each.kind === 'field' && each.field === field),
  );
  if (fields.length === 0) return null;
  const names = new Intl.ListFormat(locale).format(fields.map((field) => i18n.t(`corrections.fields.${field}`)));
  return (
    <p class="corrected-fields" lang={locale}>
      <button type="button" class="plain" title={i18n.t('corrections.article')} onClick={onCorrect}>
        {names} · {i18n.t('corrections.byYou')}
      </button>
    </p>
  );
}
