import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeyAction } from '@/utils/model/key-action';
import { isNarrowed } from '@/utils/model/library-view';
import { FollowedGroups } from '../followed/FollowedGroups';
import { Loaded } from '../Loaded';
import { Toast } from '../Toast';
import { useFileDrop } from '../use-file-drop';
import { useKeys } from '../use-keys';
import { useSessionState } from '../use-session-state';
import { LibraryDialogs } from './LibraryDialogs';
import { LibraryPage } from './LibraryPage';
import { LibraryReader, type LibraryReaderProps } from './LibraryReader';
import { ListBody } from './ListBody';
import { MistypedLine } from './MistypedLine';
import { SelectionBar } from './SelectionBar';

const loadKeepSearch = async () => (await import('../followed/KeepSearch')).KeepSearch;
const loadLostLine = async () => (await import('./LostLine')).LostLine;
const loadBackupReminder = async () => (await import('./BackupReminder')).BackupReminder;

interface LibraryScreenProps extends Omit<LibraryReaderProps, 'state'> {
  /** Does what a key asks for. */
  onKey: (action: KeyAction) => void;
  onLeaveSearch: () => void;
}

/** The whole library page, as its session has it. */
export function LibraryScreen({ session, onKey, onLeaveSearch, ...given }: LibraryScreenProps) {
  const state = useSessionState(session.state);
  const { locale, now } = given;
  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);
  useKeys(onKey);
  const isFileOver = useFileDrop((files) => void session.dialogs.importFiles(files));
  return (
    <>
      <LibraryPage
        view={state.view}
        onView={session.show}
        counts={state.counts}
        total={state.keys?.length ?? null}
        locale={locale}
        completeValue={session.completeValue}
        onLeaveSearch={onLeaveSearch}
        onExport={() => void session.exports.exportListed()}
        onImport={() => void session.dialogs.importFiles()}
        onOptions={session.openOptions}
        onHelp={session.dialogs.showHelp}
        onEmptyTrash={session.dialogs.askToEmptyTrash}
        followed={
          <FollowedGroups
            followed={state.followed}
            openId={state.keptSearch?.search.id ?? null}
            number={new Intl.NumberFormat(locale)}
            onSearch={(shelf) => void session.showSearch(shelf)}
          />
        }
        keepSearch={isNarrowed(state.view) && <Loaded load={loadKeepSearch} props={{ session, state }} failed={null} />}
        lines={
          <>
            <MistypedLine text={state.view.text} onText={(text) => session.show({ ...state.view, text })} />
            {!state.isComplete && (
              <p class="list-line" role="status">
                {i18n.t('library.indexing')}
              </p>
            )}
            {state.missed && (
              <Loaded
                load={loadLostLine}
                failed={null}
                props={{
                  missed: state.missed,
                  locale,
                  onRestore: () => void session.dialogs.importFiles(),
                  onForget: () => void session.forgetLost(),
                }}
              />
            )}
            {state.unsavedCount !== null && (
              <Loaded
                load={loadBackupReminder}
                failed={null}
                props={{
                  count: state.unsavedCount,
                  locale,
                  onBackUp: () => void session.dialogs.backUp(),
                  onLater: () => void session.putOffBackup(),
                }}
              />
            )}
          </>
        }
        bulkBar={<SelectionBar session={session} state={state} locale={locale} />}
        list={<ListBody session={session} state={state} now={now} locale={locale} />}
        reader={<LibraryReader {...given} session={session} state={state} />}
      />
      {isFileOver && (
        <p class="drop-here" role="status">
          {i18n.t('library.importing.dropHere')}
        </p>
      )}
      <Toast announcer={session.announcer} locale={locale} />
      <LibraryDialogs session={session} state={state} locale={locale} />
    </>
  );
}
