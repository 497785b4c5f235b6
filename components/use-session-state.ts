import { useLayoutEffect, useState } from 'preact/hooks';
import type { Watched } from '@/utils/app/watchable';

/** The state of a session as it is now; the component is rendered again after every change. */
export function useSessionState<State>(session: Watched<State>): State {
  const [shown, setShown] = useState<{ session: Watched<State>; state: State }>(() => ({
    session,
    state: session.get(),
  }));
  useLayoutEffect(() => {
    const take = () =>
      setShown((before) => {
        const state = session.get();
        return before.session === session && Object.is(before.state, state) ? before : { session, state };
      });
    // What changed between the first render and now is not missed.
    take();
    return session.subscribe(take);
  }, [session]);
  // Another session from the very render in which it is given: its predecessor's state is never shown as its own.
  return shown.session === session ? shown.state : session.get();
}
