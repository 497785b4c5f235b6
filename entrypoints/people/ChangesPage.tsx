import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { VersionsView } from '@/components/compare/VersionsView';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { getSaved } from '@/utils/library/articles/get-saved';
import { getRevisions } from '@/utils/library/articles/revisions';
import type { PageProps } from './page-props';
import { useAnswer } from './use-answer';

/** The versions of one article side by side. */
export function ChangesPage({ articleId, locale }: PageProps & { articleId: string }) {
  const saved = useAnswer(() => getSaved(articleId), [articleId]);
  const revisions = useAnswer(() => getRevisions(articleId), [articleId]);
  useEffect(() => {
    document.title = `${i18n.t('compare.title')} · Nutgraf`;
  }, []);
  for (const answer of [saved, revisions]) {
    if (answer.kind === 'failed') return <ErrorNotice kind={answer.failure.kind} onRetry={() => location.reload()} />;
  }
  if (saved.kind !== 'answered' || revisions.kind !== 'answered') return null;
  if (!saved.value) return <EmptyState title={i18n.t('stories.unknown')} text={i18n.t('stories.unknownText')} />;
  return <VersionsView saved={saved.value} revisions={revisions.value} locale={locale} />;
}
