import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { StoryList } from '@/components/stories/StoryList';
import { useWatched } from '@/components/use-watched';
import { listStories } from '@/utils/library/connections/stories';
import type { PlaceProps } from './place-props';

const storiesInStep = 100;

/** All stories of two articles and more. */
export function StoriesPlace({ locale }: PlaceProps) {
  const [limit, setLimit] = useState(storiesInStep);
  const { value, failure } = useWatched(() => listStories({ limit }), [limit]);
  useEffect(() => {
    document.title = `${i18n.t('people.stories')} · Nutgraf`;
  }, []);
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!value) return null;
  if (value.total === 0) return <EmptyState title={i18n.t('stories.none')} text={i18n.t('stories.noneText')} />;
  return <StoryList {...value} locale={locale} onMore={() => setLimit(limit + storiesInStep)} />;
}
