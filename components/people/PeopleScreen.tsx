import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PeopleSession } from '@/utils/app/people/people-session';
import type { PeopleView } from '@/utils/model/people-view';
import { ErrorNotice } from '../library/ErrorNotice';
import { Toast } from '../Toast';
import { useSessionState } from '../use-session-state';
import { PeopleNav } from './PeopleNav';

interface PeopleScreenProps {
  session: PeopleSession;
  view: PeopleView;
  locale: string;
  /** The page of the view; drawn once the library can answer for it. */
  children: ComponentChildren;
}

/** The frame around every page about people, topics and stories. */
export function PeopleScreen({ session, view, locale, children }: PeopleScreenProps) {
  const state = useSessionState(session.state);
  useEffect(() => void session.start(), [session]);
  return (
    <>
      <div class="people-page">
        <PeopleNav view={view} />
        <main>
          {state.kind === 'failed' && <ErrorNotice kind={state.failure.kind} onRetry={() => location.reload()} />}
          {state.kind === 'preparing' && state.progress && <Preparing {...state.progress} />}
          {state.kind === 'ready' && children}
        </main>
      </div>
      <Toast announcer={session.announcer} locale={locale} />
    </>
  );
}

function Preparing({ done, total }: { done: number; total: number }) {
  return (
    <section class="preparing" role="status">
      <h1>{i18n.t('people.preparing')}</h1>
      <progress value={done} max={total} aria-label={i18n.t('people.preparing')} />
      <p class="muted number">{i18n.t('people.preparingCount', [String(done), String(total)])}</p>
    </section>
  );
}
