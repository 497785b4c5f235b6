import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { StoryList } from '@/components/stories/StoryList';
import { listStories } from '@/utils/library/connections/stories';
import type { PageProps } from './page-props';
import { useAnswer } from './use-answer';

const storiesInStep = 100;

/** All stories of two articles and more. */
export function StoriesPage({ locale }: PageProps) {
  const [limit, setLimit] = useState(storiesInStep);
  const answer = useAnswer(() => listStories({ limit }), [limit]);
  useEffect(() => {
    document.title = `${i18n.t('people.stories')} · Nutgraf`;
  }, []);
  if (answer.kind === 'asking') return null;
  if (answer.kind === 'failed') return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  const { value } = answer;
  if (value.total === 0) return <EmptyState title={i18n.t('stories.none')} text={i18n.t('stories.noneText')} />;
  return <StoryList {...value} locale={locale} onMore={() => setLimit(limit + storiesInStep)} />;
}
