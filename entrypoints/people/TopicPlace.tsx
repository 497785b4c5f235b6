import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { TopicView } from '@/components/topics/TopicView';
import { useWatched } from '@/components/use-watched';
import { topicPage } from '@/utils/library/connections/topics';
import { asBox } from './as-box';
import type { PlaceProps } from './place-props';

/** The page about one topic. */
export function TopicPlace({ topicKey, locale }: PlaceProps & { topicKey: string }) {
  const { value, failure } = useWatched(async () => asBox(await topicPage(topicKey)), [topicKey]);
  const label = value?.box?.label;
  useEffect(() => {
    if (label) document.title = `${label} · Nutgraf`;
  }, [label]);
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!value) return null;
  if (!value.box) return <EmptyState title={i18n.t('topics.unknown')} text={i18n.t('topics.unknownText')} />;
  return <TopicView topic={value.box} locale={locale} />;
}
