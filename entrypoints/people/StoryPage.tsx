import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { StoryView } from '@/components/stories/StoryView';
import { latestOf } from '@/utils/app/live-query';
import { StoryDecisions } from '@/utils/app/people/story-decisions';
import { leaveStory, moveToStory, storyMembers, storyPage, undoStoryMove } from '@/utils/library/connections/stories';
import type { PageProps } from './page-props';
import { useAnswer } from './use-answer';

const choices = { storyMembers, leaveStory, moveToStory, undoStoryMove };

/** The page about one story, and how articles leave and join it. */
export function StoryPage({ storyKey, locale, announcer }: PageProps & { storyKey: string }) {
  const answer = useAnswer(() => storyPage(storyKey), [storyKey]);
  const [decisions] = useState(() => new StoryDecisions(choices, announcer, () => new Date()));
  const title = latestOf(answer)?.title;
  useEffect(() => {
    if (title) document.title = `${title} · Nutgraf`;
  }, [title]);
  if (answer.kind === 'asking') return null;
  if (answer.kind === 'failed') return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  if (!answer.value) return <EmptyState title={i18n.t('stories.unknown')} text={i18n.t('stories.unknownText')} />;

  return (
    <StoryView
      story={answer.value}
      locale={locale}
      onLeave={({ articleId }) => void decisions.leave(articleId)}
      onJoin={(other) => void decisions.join(storyKey, other)}
    />
  );
}
