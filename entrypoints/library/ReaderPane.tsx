import { useMemo } from 'preact/hooks';
import type { LibraryReaderGiven } from '@/components/library/LibraryReader';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { ReaderSession } from '@/utils/app/reader/reader-session';
import { openListen } from '@/utils/wiring/open-listen';
import { readerPorts } from '@/utils/wiring/reader-ports';

/** The reader of one article beside the list; loaded when an article is opened. */
export function ReaderPane({ id, announcer, ...given }: LibraryReaderGiven) {
  const session = useMemo(() => new ReaderSession(id, readerPorts(announcer)), [id, announcer]);
  return <OpenArticle session={session} openListen={openListen} {...given} />;
}
