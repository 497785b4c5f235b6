import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorySession } from '@/utils/app/people/story-session';
import { FollowButton, type OpenFollow } from '../followed/FollowButton';
import { Answered } from '../people/Answered';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { StoryView } from './StoryView';

interface StoryPageProps {
  session: StorySession;
  openFollow: OpenFollow;
  locale: string;
}

/** The page about one story, and how articles leave and join it. */
export function StoryPage({ session, openFollow, locale }: StoryPageProps) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(answer.kind === 'answered' ? answer.value?.title : undefined);
  return (
    <Answered answer={answer} missing={{ title: i18n.t('stories.unknown'), text: i18n.t('stories.unknownText') }}>
      {(story) => (
        <StoryView
          story={story}
          follow={
            <FollowButton
              open={openFollow}
              kind="story"
              subjectKey={story.story}
              name={story.title}
              anchor={story.articles[0]?.articleId ?? null}
              locale={locale}
            />
          }
          locale={locale}
          onLeave={({ articleId }) => void session.leave(articleId)}
          onJoin={(other) => void session.join(other)}
        />
      )}
    </Answered>
  );
}
