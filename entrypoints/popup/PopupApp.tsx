import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { popupMessageText } from '@/components/popup/popup-message-text';
import { useSessionState } from '@/components/use-session-state';
import type { PopupSession } from '@/utils/app/popup/popup-session';

/** Shows one session of the popup. */
export function PopupApp({ session }: { session: PopupSession }) {
  const { state, message, undo } = useSessionState(session.view);
  const actions = useMemo(() => session.actions(), [session]);
  useEffect(() => {
    // Told to tests and to `npm start`, which cannot see Preact's state.
    document.documentElement.dataset.state = state.kind;
    if (state.kind === 'digest') document.documentElement.dataset.save = state.save.kind;
  }, [state]);
  return (
    <Popup
      state={state}
      message={message && popupMessageText(message)}
      onUndo={undo}
      locale={browser.i18n.getUILanguage()}
      now={session.now}
      actions={actions}
    />
  );
}
