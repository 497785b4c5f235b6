import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { PopupSession } from '@/utils/app/popup/popup-session';
import type { Settings } from '@/utils/model/settings';
import { useSessionState } from '../use-session-state';
import { Popup } from './Popup';
import { popupMessageText } from './popup-message-text';

interface Props {
  readonly session: PopupSession;
  readonly locale: string;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** Shows one session of the popup: in its window, or in a page that has an article of its own to show it on. */
export function SessionPopup({ session, locale, settings, onSettings }: Props) {
  const { state, message, undo } = useSessionState(session.view);
  const actions = useMemo(() => session.actions(), [session]);
  useLayoutEffect(() => {
    // Told to tests and to `npm start`, which cannot see Preact's state, along with what it tells of.
    document.documentElement.dataset.state = state.kind;
    if (state.kind === 'digest') document.documentElement.dataset.save = state.save.kind;
  }, [state]);
  useEffect(() => void session.resize(settings.summaryLength), [session, settings.summaryLength]);
  return (
    <Popup
      state={state}
      message={message && popupMessageText(message)}
      onUndo={undo}
      locale={locale}
      now={session.now}
      settings={settings}
      onSettings={onSettings}
      actions={actions}
    />
  );
}
