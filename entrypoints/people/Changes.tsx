import { useMemo } from 'preact/hooks';
import { VersionsPage } from '@/components/compare/VersionsPage';
import type { PeopleSession } from '@/utils/app/people/people-session';
import { VersionsSession } from '@/utils/app/people/versions-session';

interface ChangesProps extends Pick<PeopleSession, 'ports' | 'announcer'> {
  /** The key of the article. */
  articleId: string;
  locale: string;
}

/** The versions of an article; loaded when they are asked for. */
export function Changes({ articleId, ports, announcer, locale }: ChangesProps) {
  const session = useMemo(() => new VersionsSession(articleId, ports, announcer), [articleId, ports, announcer]);
  return <VersionsPage session={session} locale={locale} />;
}
