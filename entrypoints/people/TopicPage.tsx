import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { TopicView } from '@/components/topics/TopicView';
import { latestOf } from '@/utils/app/live-query';
import { topicPage } from '@/utils/library/connections/topics';
import type { PageProps } from './page-props';
import { useAnswer } from './use-answer';

/** The page about one topic. */
export function TopicPage({ topicKey, locale }: PageProps & { topicKey: string }) {
  const answer = useAnswer(() => topicPage(topicKey), [topicKey]);
  const label = latestOf(answer)?.label;
  useEffect(() => {
    if (label) document.title = `${label} · Nutgraf`;
  }, [label]);
  if (answer.kind === 'asking') return null;
  if (answer.kind === 'failed') return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  if (!answer.value) return <EmptyState title={i18n.t('topics.unknown')} text={i18n.t('topics.unknownText')} />;
  return <TopicView topic={answer.value} locale={locale} />;
}
