import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsPage } from '@/components/options/OptionsPage';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';

/** Wires the options to the settings and the browser. */
export function OptionsApp() {
  const [settings, onSettings] = useSettings();
  const [saveKeys, setSaveKeys] = useState<string | null>(null);
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
    />
  );
}
