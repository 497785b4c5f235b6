import { i18n } from '#i18n';
import type { PanelSession, Standing } from '@/utils/app/panel/panel-session';
import type { Settings } from '@/utils/model/settings';
import { Notice } from '../popup/Notice';
import { SessionPopup } from '../popup/SessionPopup';
import { useSessionState } from '../use-session-state';
import { OtherPageLine } from './OtherPageLine';

interface Props {
  readonly session: PanelSession;
  /** The keys that open the panel; null if none are set. */
  readonly keys: string | null;
  readonly locale: string;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** What the popup shows, beside the page; above it that the tab shows another page, where it does. */
export function PanelScreen({ session, keys, ...given }: Props) {
  const view = useSessionState(session.view);
  const pressed = keys ?? i18n.t('panel.noKeys');
  const read = { label: i18n.t('panel.read'), onAct: () => void session.read() };
  switch (view.kind) {
    case 'no-tab':
      return (
        <Notice
          title={i18n.t('panel.noTab.title')}
          text={i18n.t('panel.noTab.text', [pressed, i18n.t('command.panel')])}
        />
      );
    case 'needs-click':
      return (
        <Notice
          title={i18n.t('panel.needsClick.title')}
          text={i18n.t('panel.needsClick.text', [pressed, read.label])}
          action={read}
        />
      );
    case 'page':
      return (
        <>
          <OtherPageLine
            words={wordsOf(view.standing, pressed, read.label)}
            read={view.standing !== 'gone' ? read : null}
          />
          <SessionPopup key={view.reading} session={view.popup} {...given} />
        </>
      );
  }
}

/** null where the tab still shows the page that was read. */
function wordsOf(standing: Standing, keys: string, read: string): string | null {
  switch (standing) {
    case 'same':
      return null;
    case 'other':
      return i18n.t('panel.other');
    case 'out-of-reach':
      return i18n.t('panel.outOfReach', [keys, read]);
    case 'gone':
      return i18n.t('panel.gone');
  }
}
