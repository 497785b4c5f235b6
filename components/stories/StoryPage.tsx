import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorySession } from '@/utils/app/people/story-session';
import { Answered } from '../people/Answered';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { StoryView } from './StoryView';

/** The page about one story, and how articles leave and join it. */
export function StoryPage({ session, locale }: { session: StorySession; locale: string }) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(answer.kind === 'answered' ? answer.value?.title : undefined);
  return (
    <Answered answer={answer} missing={{ title: i18n.t('stories.unknown'), text: i18n.t('stories.unknownText') }}>
      {(story) => (
        <StoryView
          story={story}
          locale={locale}
          onLeave={({ articleId }) => void session.leave(articleId)}
          onJoin={(other) => void session.join(other)}
        />
      )}
    </Answered>
  );
}
