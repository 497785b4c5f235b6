import { LibraryScreen } from '@/components/library/LibraryScreen';
import { listFocus } from '@/components/library/list-focus';
import { LibrarySession } from '@/utils/app/library/library-session';
import { leaveSearch, pressKey } from '@/utils/app/library/press-key';
import { useSettings } from '@/utils/browser/use-settings';
import { libraryPorts } from './library-ports';

const session = new LibrarySession(libraryPorts);
const loadReader = async () => (await import('./ReaderPane')).ReaderPane;

/** The library page on the library and the browser. */
export function LibraryApp({ locale }: { locale: string }) {
  const [settings, onSettings] = useSettings();
  return (
    <LibraryScreen
      session={session}
      loadReader={loadReader}
      settings={settings}
      onSettings={onSettings}
      now={new Date()}
      locale={locale}
      onKey={(action) => pressKey(action, session, listFocus)}
      onLeaveSearch={() => leaveSearch(session, listFocus)}
    />
  );
}
