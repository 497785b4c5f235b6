import { LibraryScreen } from '@/components/library/LibraryScreen';
import { listFocus } from '@/components/library/list-focus';
import { LibrarySession } from '@/utils/app/library/library-session';
import { leaveSearch, pressKey } from '@/utils/app/library/press-key';
import { ReaderSession } from '@/utils/app/reader/reader-session';
import { useSettings } from '@/utils/browser/use-settings';
import { readerPorts } from '@/utils/wiring/reader-ports';
import { libraryPorts } from './library-ports';

const session = new LibrarySession(libraryPorts);
const readerOf = (id: string) => new ReaderSession(id, readerPorts(session.announcer));

/** The library page on the library and the browser. */
export function LibraryApp({ locale }: { locale: string }) {
  const [settings, onSettings] = useSettings();
  return (
    <LibraryScreen
      session={session}
      readerOf={readerOf}
      settings={settings}
      onSettings={onSettings}
      now={new Date()}
      locale={locale}
      onKey={(action) => pressKey(action, session, listFocus)}
      onLeaveSearch={() => leaveSearch(session, listFocus)}
    />
  );
}
