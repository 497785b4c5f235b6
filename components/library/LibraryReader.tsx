import type { ComponentProps, ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { Announcer } from '@/utils/app/announcer';
import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import type { Settings } from '@/utils/model/settings';
import { Loaded } from '../Loaded';
import { NotLoaded } from '../NotLoaded';
import type { OpenArticle } from '../reader/OpenArticle';

/** What the reader of an article is given by the page. */
export interface LibraryReaderGiven extends Omit<ComponentProps<typeof OpenArticle>, 'session' | 'openListen'> {
  id: string;
  announcer: Announcer;
}

export interface LibraryReaderProps {
  session: LibrarySession;
  state: LibraryState;
  /** Loads the reader; the same function each time. */
  loadReader: () => Promise<ComponentType<LibraryReaderGiven>>;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  now: Date;
  locale: string;
}

/** The reader beside the list: the open article, or a word on how to open one. */
export function LibraryReader({ session, state, loadReader, ...given }: LibraryReaderProps) {
  const { view, keys, previousIndex, nextIndex } = state;
  const { openId } = view;
  if (openId === null) {
    return keys && keys.length > 0 ? <p class="reader-empty muted">{i18n.t('library.choose')}</p> : null;
  }
  return (
    <Loaded
      key={openId}
      load={loadReader}
      failed={<NotLoaded />}
      props={{
        ...given,
        id: openId,
        announcer: session.announcer,
        backName: i18n.t('reader.back'),
        onBack: session.opener.close,
        onTriage: (action) => void session.triage.actOnOpen(action),
        onPrevious: previousIndex === null ? null : () => void session.opener.openBeside(-1),
        onNext: nextIndex === null ? null : () => void session.opener.openBeside(1),
        onExport: () => void session.exports.exportOpen(),
        onPrint: () => print(),
        onRetry: () => location.reload(),
      }}
    />
  );
}
