import { useEffect, useMemo, useState } from 'preact/hooks';
import { SessionPopup } from '@/components/popup/SessionPopup';
import { ExampleText } from '@/components/welcome/ExampleText';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { PopupSession } from '@/utils/app/popup/popup-session';
import { exampleArticle } from '@/utils/app/welcome/example-article';
import { examplePorts } from '@/utils/app/welcome/example-ports';
import { openPage } from '@/utils/browser/open-page';
import { hasKeys, readKeys } from '@/utils/browser/read-keys';
import { useSettings } from '@/utils/browser/use-settings';
import type { Passage } from '@/utils/model/page-request';
import { popupPorts } from '@/utils/wiring/popup-ports';

/** Wires the first page to the browser, and the popup on it to the example. */
export function WelcomeApp({ locale }: { locale: string }) {
  const [settings, onSettings] = useSettings();
  const [saveKeys, setSaveKeys] = useState<string | null>(null);
  const [shown, setShown] = useState<Passage | null>(null);
  const session = useMemo(() => new PopupSession(examplePorts(popupPorts, setShown)), []);
  useEffect(() => {
    void readKeys('save-article').then(setSaveKeys);
    void session.start();
  }, [session]);
  return (
    <WelcomePage
      kind={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      hasToolbar={hasKeys()}
      saveKeys={saveKeys}
      onImport={() => void openPage('/library.html?do=import')}
      onOpenLibrary={() => void openPage('/library.html')}
    >
      <div class="popup">
        <SessionPopup session={session} locale={locale} settings={settings} onSettings={onSettings} />
      </div>
      <ExampleText article={exampleArticle} shown={shown} />
    </WelcomePage>
  );
}
