import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Popup } from '@/components/popup/Popup';
import { PopupSession, type PopupView } from './popup-session';

const session = new PopupSession();

/** Wires one session of the popup to its components. */
export function PopupApp() {
  const [view, setView] = useState<PopupView>(session.view);
  useEffect(() => session.start(setView), []);
  const actions = useMemo(() => session.actions(), []);
  useEffect(() => {
    // Told to tests and to `npm start`, which cannot see Preact's state.
    document.documentElement.dataset.state = view.state.kind;
    if (view.state.kind === 'digest') document.documentElement.dataset.save = view.state.save.kind;
  }, [view.state]);
  return (
    <Popup
      state={view.state}
      message={view.message && i18n.t(view.message)}
      locale={browser.i18n.getUILanguage()}
      now={session.now}
      actions={actions}
    />
  );
}
