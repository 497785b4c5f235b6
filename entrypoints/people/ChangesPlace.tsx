import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { VersionsView } from '@/components/compare/VersionsView';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { EmptyState } from '@/components/people/EmptyState';
import { useWatched } from '@/components/use-watched';
import { getSaved } from '@/utils/library/articles/get-saved';
import { getRevisions } from '@/utils/library/articles/revisions';
import { asBox } from './as-box';
import type { PlaceProps } from './place-props';

/** The versions of one article side by side. */
export function ChangesPlace({ articleId, locale }: PlaceProps & { articleId: string }) {
  const saved = useWatched(async () => asBox(await getSaved(articleId)), [articleId]);
  const revisions = useWatched(() => getRevisions(articleId), [articleId]);
  useEffect(() => {
    document.title = `${i18n.t('compare.title')} · Nutgraf`;
  }, []);
  const failure = saved.failure ?? revisions.failure;
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!saved.value || !revisions.value) return null;
  if (!saved.value.box) return <EmptyState title={i18n.t('stories.unknown')} text={i18n.t('stories.unknownText')} />;
  return <VersionsView saved={saved.value.box} revisions={revisions.value} locale={locale} />;
}
