import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { VersionsSession } from '@/utils/app/people/versions-session';
import { Answered } from '../people/Answered';
import { EmptyState } from '../people/EmptyState';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { VersionsView } from './VersionsView';

/** The versions of one article side by side. */
export function VersionsPage({ session, locale }: { session: VersionsSession; locale: string }) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(i18n.t('compare.title'));
  return (
    <Answered answer={answer} missing={{ title: i18n.t('stories.unknown'), text: i18n.t('stories.unknownText') }}>
      {({ saved, revisions, chosen }) =>
        chosen ? (
          <VersionsView
            saved={saved}
            revisions={revisions}
            chosen={chosen}
            locale={locale}
            onChoose={session.choose}
            onRestore={() => void session.restore()}
          />
        ) : (
          <EmptyState title={i18n.t('compare.noVersions')} text={i18n.t('compare.noVersionsText')} />
        )
      }
    </Answered>
  );
}
