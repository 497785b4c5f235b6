import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { StoryArticle, StoryPage } from '@/utils/library/connections/stories';
import { readerHref, storyHref } from '@/utils/model/people-view';
import { formatDay, formatExact } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { articleCount } from '../article-count';
import { StoryTimeline } from './StoryTimeline';

interface StoryViewProps {
  story: StoryPage;
  /** The way to follow it. */
  follow: ComponentChildren;
  locale: string;
  onLeave: (article: StoryArticle) => void;
  onJoin: (story: string) => void;
}

/** A story told by several articles: when each came, from whom, and what it added to those before. */
export function StoryView({ story, follow, locale, onLeave, onJoin }: StoryViewProps) {
  const { title, language, articles, earlier, near } = story;
  const number = new Intl.NumberFormat(locale);
  return (
    <article class="subject" aria-labelledby="subject-name">
      <header>
        <h1 id="subject-name" dir="auto" lang={language ?? undefined}>
          {title}
        </h1>
        <p class="muted">
          {articleCount(earlier + articles.length, locale)}
          {earlier > 0 && <> · {i18n.t('stories.latestOnly', [number.format(articles.length)])}</>}
        </p>
        <div class="subject-actions">{follow}</div>
      </header>
      {articles.length > 1 && <StoryTimeline articles={articles} locale={locale} />}
      <h2>{i18n.t('stories.timeline')}</h2>
      <ol class="story-articles">
        {articles.map((article, index) => (
          <li key={article.doc}>
            <StoryEntry
              article={article}
              isFirst={index === 0 && earlier === 0}
              isCompared={index > 0 || earlier === 0}
              isOnly={articles.length === 1}
              locale={locale}
              onLeave={onLeave}
            />
          </li>
        ))}
      </ol>
      {near.length > 0 && (
        <section>
          <h2>{i18n.t('stories.near')}</h2>
          <ul class="near-stories">
            {near.map((other) => (
              <li key={other.story}>
                <a href={storyHref(other.story)} dir="auto">
                  {other.title}
                </a>
                <button type="button" class="framed" data-command="join" onClick={() => onJoin(other.story)}>
                  {i18n.t('stories.join')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

interface StoryEntryProps {
  article: StoryArticle;
  isFirst: boolean;
  /** What came before it is known, and so what it adds. */
  isCompared: boolean;
  isOnly: boolean;
  locale: string;
  onLeave: (article: StoryArticle) => void;
}

function StoryEntry({ article, isFirst, isCompared, isOnly, locale, onLeave }: StoryEntryProps) {
  const { articleId, title, publisher, published, language, day, added, isChosen } = article;
  return (
    <>
      <p class="kicker">
        <time dateTime={published ?? day} title={formatExact(published ?? day, locale) ?? undefined}>
          {formatDay(published ?? day, locale)}
        </time>
        {publisher && (
          <>
            {' '}
            · <bdi>{isolated(publisher)}</bdi>
          </>
        )}
        {isChosen && <> · {i18n.t('stories.putHere')}</>}
      </p>
      <a class="headline" dir="auto" lang={language ?? undefined} href={readerHref(articleId)}>
        {title}
      </a>
      {isFirst ? (
        <p class="muted">{i18n.t('stories.first')}</p>
      ) : !isCompared ? null : added.length === 0 ? (
        <p class="muted">{i18n.t('stories.addsNothing')}</p>
      ) : (
        <details open={added.length <= 6}>
          <summary>{i18n.t('stories.adds', added.length)}</summary>
          <ul class="added" dir="auto" lang={language ?? undefined}>
            {added.map(({ text, span }) => (
              <li key={`${span.block} ${span.start}`}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {!isOnly && (
        <button type="button" class="framed" data-command="leave" onClick={() => onLeave(article)}>
          {i18n.t('stories.leave')}
          <span class="visually-hidden">: {title}</span>
        </button>
      )}
    </>
  );
}
