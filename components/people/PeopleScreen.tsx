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
  // A list grows as articles are connected; a page about one person would say too little. One with nothing in it says too much.
  const isDirectory = view.kind === 'people' || view.kind === 'topics' || view.kind === 'stories';
  const hasBegun = state.kind === 'preparing' && state.progress !== null && state.progress.done > 0;
  return (
    <>
      <div class="people-page">
        <PeopleNav view={view} />
        <main>
          {state.kind === 'failed' && <ErrorNotice kind={state.failure.kind} onRetry={() => location.reload()} />}
          {state.kind === 'preparing' && state.progress && (
            <Preparing {...state.progress} locale={locale} isBeside={isDirectory && hasBegun} />
          )}
          {(state.kind === 'ready' || (isDirectory && hasBegun)) && children}
        </main>
      </div>
      <Toast announcer={session.announcer} locale={locale} />
    </>
  );
}

interface PreparingProps {
  done: number;
  total: number;
  locale: string;
  /** It stands above a list that has a heading of its own. */
  isBeside: boolean;
}

function Preparing({ done, total, locale, isBeside }: PreparingProps) {
  const number = new Intl.NumberFormat(locale);
  return (
    <section class={`preparing${isBeside ? ' is-beside' : ''}`} role="status">
      {isBeside ? <p>{i18n.t('people.preparing')}</p> : <h1>{i18n.t('people.preparing')}</h1>}
      <progress value={done} max={total} aria-label={i18n.t('people.preparing')} />
      <p class="muted number">{i18n.t('people.preparingCount', [number.format(done), number.format(total)])}</p>
    </section>
  );
}
