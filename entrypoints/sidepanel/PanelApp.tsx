import { useEffect, useState } from 'preact/hooks';
import { PanelScreen } from '@/components/panel/PanelScreen';
import type { PanelSession } from '@/utils/app/panel/panel-session';
import { readKeys } from '@/utils/browser/read-keys';
import { useSettings } from '@/utils/browser/use-settings';

/** Wires the side panel to the settings and the keys that open it. */
export function PanelApp({ session, locale }: { session: PanelSession; locale: string }) {
  const [settings, onSettings] = useSettings();
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void readKeys('open-panel').then(setKeys), []);
  return <PanelScreen session={session} keys={keys} locale={locale} settings={settings} onSettings={onSettings} />;
}
