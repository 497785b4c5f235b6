import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnswerSession } from '@/utils/app/people/answer-session';
import type { TopicPage as Topic } from '@/utils/library/connections/topics';
import { SubjectPage, type SubjectPageGiven } from '../people/SubjectPage';
import { useSessionState } from '../use-session-state';
import { TopicView } from './TopicView';

interface TopicPageProps extends SubjectPageGiven {
  session: AnswerSession<Topic | null>;
}

/** The page about one topic. */
export function TopicPage({ session, ...given }: TopicPageProps) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  return (
    <SubjectPage
      {...given}
      answer={answer}
      missing={{ title: i18n.t('topics.unknown'), text: i18n.t('topics.unknownText') }}
      subjectOf={({ key, label }) => ({ kind: 'topic', key, name: label, anchor: null })}
    >
      {(topic, follow) => <TopicView topic={topic} follow={follow} locale={given.locale} />}
    </SubjectPage>
  );
}
