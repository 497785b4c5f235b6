import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StoriesSession } from '@/utils/app/people/stories-session';
import { Answered } from '../people/Answered';
import { EmptyState } from '../people/EmptyState';
import { useSessionState } from '../use-session-state';
import { useTitle } from '../use-title';
import { StoryList } from './StoryList';

/** All stories of two articles and more. */
export function StoriesPage({ session, locale }: { session: StoriesSession; locale: string }) {
  const answer = useSessionState(session.state);
  useEffect(session.start, [session]);
  useTitle(i18n.t('people.stories'));
  const none = { title: i18n.t('stories.none'), text: i18n.t('stories.noneText') };
  return (
    <Answered answer={answer} missing={none}>
      {(listed) =>
        listed.total === 0 ? <EmptyState {...none} /> : <StoryList {...listed} locale={locale} onMore={session.more} />
      }
    </Answered>
  );
}
