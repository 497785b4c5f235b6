import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import type { ReaderSession } from '@/utils/app/reader/reader-session';
import type { Settings } from '@/utils/model/settings';
import { Loaded } from '../Loaded';

export interface LibraryReaderProps {
  session: LibrarySession;
  state: LibraryState;
  /** The session of one article's reader. */
  readerOf: (id: string) => ReaderSession;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  now: Date;
  locale: string;
}

const loadOpenArticle = async () => (await import('../reader/OpenArticle')).OpenArticle;

/** The reader beside the list: the open article, or a word on how to open one. */
export function LibraryReader({ session, state, readerOf, ...given }: LibraryReaderProps) {
  const { view, keys, previousIndex, nextIndex } = state;
  const { openId } = view;
  const reader = useMemo(() => (openId === null ? null : readerOf(openId)), [openId, readerOf]);
  if (!reader) return keys && keys.length > 0 ? <p class="reader-empty muted">{i18n.t('library.choose')}</p> : null;
  return (
    <Loaded
      key={openId}
      load={loadOpenArticle}
      props={{
        ...given,
        session: reader,
        backName: i18n.t('reader.back'),
        onBack: session.close,
        onPrevious: previousIndex === null ? null : () => void session.openBeside(-1),
        onNext: nextIndex === null ? null : () => void session.openBeside(1),
        onExport: () => void session.exportOpen(),
        onPrint: () => print(),
        onRetry: () => location.reload(),
      }}
    />
  );
}
