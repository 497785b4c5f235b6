import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Loaded } from '@/components/Loaded';
import { NotLoaded } from '@/components/NotLoaded';
import { DataCare } from '@/components/options/DataCare';
import { OptionsPage } from '@/components/options/OptionsPage';
import { DataCareSession } from '@/utils/app/options/data-care-session';
import { openPage } from '@/utils/browser/open-page';
import { hasKeys, readKeys } from '@/utils/browser/read-keys';
import { useSettings } from '@/utils/browser/use-settings';
import { dataCarePorts } from './data-care-ports';

const loadShelf = async () => (await import('./ShelfSection')).ShelfSection;
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
      hasKeys={hasKeys()}
      saveKeys={saveKeys}
      panelKeys={panelKeys}
      onOpenLibrary={() => void openPage('/library.html')}
      onOpenWelcome={() => void openPage('/welcome.html')}
    >
      <section aria-labelledby="second-device">
        <h2 id="second-device">{i18n.t('options.shelf.title')}</h2>
        <Loaded load={loadShelf} props={{ locale }} failed={<NotLoaded />} />
      </section>
      <DataCare session={care} locale={locale} onBackup={() => void openPage('/library.html?do=backup')} />
    </OptionsPage>
  );
}
