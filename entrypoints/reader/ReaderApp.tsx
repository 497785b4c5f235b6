import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Loaded } from '@/components/Loaded';
import { NotLoaded } from '@/components/NotLoaded';
import { Toast } from '@/components/Toast';
import { Announcer } from '@/utils/app/announcer';
import type { ReaderAddress } from '@/utils/app/reader/reader-address';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import { openListen } from '@/utils/wiring/open-listen';
import { SavedArticle } from './SavedArticle';

const loadCopy = async () => (await import('./ReadingCopy')).ReadingCopy;

/** One article as a page of its own: one of the library, or a copy of one that is not saved. */
export function ReaderApp({ shown, locale }: { shown: ReaderAddress; locale: string }) {
  const [settings, onSettings] = useSettings();
  const announcer = useMemo(() => new Announcer(), []);
  const given = {
    announcer,
    locale,
    now: new Date(),
    settings,
    onSettings,
    backName: i18n.t('reader.toLibrary'),
    onBack: () => void openPage('/library.html'),
    onPrint: () => print(),
    openListen,
  };
  return (
    <>
      <main class="reader-page">
        {'id' in shown ? (
          <SavedArticle id={shown.id} shownHighlight={shown.highlight ?? null} {...given} />
        ) : (
          <Loaded load={loadCopy} failed={<NotLoaded />} props={{ copy: shown.copy, ...given }} />
        )}
      </main>
      <Toast announcer={announcer} locale={locale} />
    </>
  );
}
