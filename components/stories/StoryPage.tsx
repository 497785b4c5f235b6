import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StorySession } from '@/utils/app/people/story-session';
import { SubjectPage, type SubjectPageGiven } from '../people/SubjectPage';
import { useSessionState } from '../use-session-state';
import { StoryView } from './StoryView';

interface StoryPageProps extends SubjectPageGiven {
  session: StorySession;
}

/** The page about one story, and how articles leave and join it. */
export function StoryPage({ session, ...given }: StoryPageProps) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  return (
    <SubjectPage
      {...given}
      answer={answer}
      missing={{ title: i18n.t('stories.unknown'), text: i18n.t('stories.unknownText') }}
      subjectOf={({ story, title, articles }) => ({
        kind: 'story',
        key: story,
        name: title,
        anchor: articles[0]?.articleId ?? null,
      })}
    >
      {(story, follow) => (
        <StoryView
          story={story}
          follow={follow}
          locale={given.locale}
          onLeave={({ articleId }) => void session.leave(articleId)}
          onJoin={(other) => void session.join(other)}
        />
      )}
    </SubjectPage>
  );
}
