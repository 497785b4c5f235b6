import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { DataCare } from '@/components/options/DataCare';
import { OptionsPage } from '@/components/options/OptionsPage';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import { useDataCare } from './use-data-care';

/** Wires the options to the settings, the library and the browser. */
export function OptionsApp({ locale }: { locale: string }) {
  const [settings, onSettings] = useSettings();
  const [saveKeys, setSaveKeys] = useState<string | null>(null);
  const { care, failure } = useDataCare();
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setSaveKeys(commands.find(({ name }) => name === 'save-article')?.shortcut || null);
    });
  }, []);
  return (
    <OptionsPage
      settings={settings}
      onSettings={onSettings}
      saveKeys={saveKeys}
      onOpenLibrary={() => void openPage('/library.html')}
    >
      {failure && !care.figures ? (
        <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />
      ) : (
        <DataCare {...care} locale={locale} onBackup={() => void openPage('/library.html?do=backup')} />
      )}
    </OptionsPage>
  );
}
