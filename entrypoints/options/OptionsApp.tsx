import { useEffect, useState } from 'preact/hooks';
import { DataCare } from '@/components/options/DataCare';
import { OptionsPage } from '@/components/options/OptionsPage';
import { DataCareSession } from '@/utils/app/options/data-care-session';
import { openPage } from '@/utils/browser/open-page';
import { readKeys } from '@/utils/browser/read-keys';
import { useSettings } from '@/utils/browser/use-settings';
import { dataCarePorts } from './data-care-ports';

const care = new DataCareSession(dataCarePorts);

/** Wires the options to the settings, the library and the browser. */
export function OptionsApp({ locale }: { locale: string }) {
  const [settings, onSettings] = useSettings();
  const [saveKeys, setSaveKeys] = useState<string | null>(null);
  const [panelKeys, setPanelKeys] = useState<string | null>(null);
  useEffect(() => {
    void readKeys('save-article').then(setSaveKeys);
    void readKeys('open-panel').then(setPanelKeys);
  }, []);
  return (
    <OptionsPage
      settings={settings}
      onSettings={onSettings}
      saveKeys={saveKeys}
      panelKeys={panelKeys}
      onOpenLibrary={() => void openPage('/library.html')}
      onOpenWelcome={() => void openPage('/welcome.html')}
    >
      <DataCare session={care} locale={locale} onBackup={() => void openPage('/library.html?do=backup')} />
    </OptionsPage>
  );
}
