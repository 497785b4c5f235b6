import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { OpenCopy } from '@/components/reader/OpenCopy';
import { Toast } from '@/components/Toast';
import { Announcer } from '@/utils/app/announcer';
import { ReadingCopySession } from '@/utils/app/reader/reading-copy-session';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import { readingCopyPorts } from './reading-copy-ports';

/** One article that is not saved, as a page of its own. */
export function CopyApp({ copy, locale }: { copy: string; locale: string }) {
  const [settings, onSettings] = useSettings();
  const announcer = useMemo(() => new Announcer(), []);
  const session = useMemo(() => new ReadingCopySession(readingCopyPorts(copy, announcer)), [copy, announcer]);
  return (
    <>
      <main class="reader-page">
        <OpenCopy
          session={session}
          locale={locale}
          now={new Date()}
          settings={settings}
          onSettings={onSettings}
          backName={i18n.t('reader.toLibrary')}
          onBack={() => void openPage('/library.html')}
          onPrint={() => print()}
        />
      </main>
      <Toast announcer={announcer} locale={locale} />
    </>
  );
}
