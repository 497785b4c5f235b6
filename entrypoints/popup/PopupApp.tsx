import { SessionPopup } from '@/components/popup/SessionPopup';
import type { PopupSession } from '@/utils/app/popup/popup-session';
import { useSettings } from '@/utils/browser/use-settings';

/** Wires the popup to the settings. */
export function PopupApp({ session, locale }: { session: PopupSession; locale: string }) {
  const [settings, onSettings] = useSettings();
  return <SessionPopup session={session} locale={locale} settings={settings} onSettings={onSettings} />;
}
