import { i18n } from '#i18n';
import type { HighlightedArticle } from '@/utils/library/articles/list-highlights';
import type { ClipForm } from '@/utils/model/clip-form';
import { highlightHref, readerHref } from '@/utils/model/people-view';
import type { Highlight } from '@/utils/model/saved-article';
import { formatDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { CopyMenu } from '../CopyMenu';
import { MoreList } from '../people/MoreList';

interface MarkedArticleProps {
  article: HighlightedArticle;
  locale: string;
  onCopy: (highlight: Highlight, form: ClipForm) => void;
  onTag: (tag: string) => void;
}

/** Drawn at first; the others when they are asked for. */
const firstPassages = 50;
const maxTags = 40;

/** An article and its highlighted passages, each with its note and the way to its place. */
export function MarkedArticle({ article, locale, onCopy, onTag }: MarkedArticleProps) {
  const { id, title, publisher, published, language, savedAt, tags, highlights } = article;
  return (
    <section class="marked-article" aria-label={isolated(title)}>
      <p class="kicker">
        {publisher && <bdi>{isolated(publisher)}</bdi>}
        {publisher && ' · '}
        {formatDay(published ?? savedAt, locale)}
      </p>
      <h2 dir="auto" lang={language ?? undefined}>
        <a href={readerHref(id)}>{title}</a>
      </h2>
      {tags.length > 0 && (
        <p class="marked-tags">
          {tags.slice(0, maxTags).map((tag) => (
            <button type="button" class="plain text-link" key={tag} onClick={() => onTag(tag)}>
              <bdi>{isolated(tag)}</bdi>
            </button>
          ))}
          {tags.length > maxTags && (
            <span class="number muted">+{new Intl.NumberFormat(locale).format(tags.length - maxTags)}</span>
          )}
        </p>
      )}
      <MoreList items={highlights} first={firstPassages} locale={locale}>
        {(highlight) => (
          <li key={highlight.id} class={`passage ${highlight.colour}`}>
            <div>
              <blockquote dir="auto" lang={language ?? undefined}>
                <a href={highlightHref(id, highlight.id)} title={i18n.t('reader.showInText')}>
                  {highlight.quote}
                </a>
              </blockquote>
              {highlight.note && (
                <p class="passage-note" dir="auto">
                  {highlight.note}
                </p>
              )}
            </div>
            <CopyMenu onCopy={(form) => onCopy(highlight, form)} />
          </li>
        )}
      </MoreList>
    </section>
  );
}
