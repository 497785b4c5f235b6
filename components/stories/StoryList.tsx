import { i18n } from '#i18n';
import type { StoryRow } from '@/utils/library/connections/stories';
import { storyHref } from '@/utils/model/people-view';
import { formatDay } from '@/utils/text/format-date';
import { articleCount } from '../article-count';

interface StoryListProps {
  stories: readonly StoryRow[];
  total: number;
  locale: string;
  onMore: () => void;
}

/** Stories under the headline of their first article, the latest first. */
export function StoryList({ stories, total, locale, onMore }: StoryListProps) {
  const number = new Intl.NumberFormat(locale);
  const day = (iso: string) => formatDay(iso, locale) ?? iso;
  return (
    <>
      <div class="directory-head">
        <h1>{i18n.t('people.stories')}</h1>
        <p class="muted number">{i18n.t('stories.count', total, [number.format(total)])}</p>
      </div>
      <ol class="directory-rows">
        {stories.map(({ story, title, language, articles, firstDay, lastDay }) => (
          <li key={story}>
            <div>
              <a class="headline" href={storyHref(story)} dir="auto" lang={language ?? undefined}>
                {title}
              </a>
              <p class="muted role-line">
                {firstDay === lastDay ? day(firstDay) : i18n.t('stories.from', [day(firstDay), day(lastDay)])}
              </p>
            </div>
            <p class="muted number">{articleCount(articles, locale)}</p>
          </li>
        ))}
      </ol>
      {stories.length < total && (
        <button type="button" class="framed more" onClick={onMore}>
          {i18n.t('people.moreRows')}
        </button>
      )}
    </>
  );
}
