import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnswerSession } from '@/utils/app/people/answer-session';
import type { TopicPage as Topic } from '@/utils/library/connections/topics';
import { FollowButton, type OpenFollow } from '../followed/FollowButton';
import { Answered } from '../people/Answered';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { TopicView } from './TopicView';

interface TopicPageProps {
  session: AnswerSession<Topic | null>;
  openFollow: OpenFollow;
  locale: string;
}

/** The page about one topic. */
export function TopicPage({ session, openFollow, locale }: TopicPageProps) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(answer.kind === 'answered' ? answer.value?.label : undefined);
  return (
    <Answered answer={answer} missing={{ title: i18n.t('topics.unknown'), text: i18n.t('topics.unknownText') }}>
      {(topic) => (
        <TopicView
          topic={topic}
          follow={
            <FollowButton
              open={openFollow}
              kind="topic"
              subjectKey={topic.key}
              name={topic.label}
              anchor={null}
              locale={locale}
            />
          }
          locale={locale}
        />
      )}
    </Answered>
  );
}
