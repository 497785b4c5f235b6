import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnswerSession } from '@/utils/app/people/answer-session';
import type { TopicPage as Topic } from '@/utils/library/connections/topics';
import { Answered } from '../people/Answered';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { TopicView } from './TopicView';

/** The page about one topic. */
export function TopicPage({ session, locale }: { session: AnswerSession<Topic | null>; locale: string }) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(answer.kind === 'answered' ? answer.value?.label : undefined);
  return (
    <Answered answer={answer} missing={{ title: i18n.t('topics.unknown'), text: i18n.t('topics.unknownText') }}>
      {(topic) => <TopicView topic={topic} locale={locale} />}
    </Answered>
  );
}
