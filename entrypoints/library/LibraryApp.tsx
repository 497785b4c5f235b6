import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupReminder } from '@/components/library/BackupReminder';
import { BulkBar } from '@/components/library/BulkBar';
import { EmptyList } from '@/components/library/EmptyList';
import { ErrorNotice } from '@/components/library/ErrorNotice';
import { LibraryPage } from '@/components/library/LibraryPage';
import { ListSkeleton } from '@/components/library/ListSkeleton';
import { RowList } from '@/components/library/RowList';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { Toast } from '@/components/Toast';
import { useActions } from '@/components/use-actions';
import { useKeys } from '@/components/use-keys';
import { useOnce } from '@/components/use-once';
import { useWatched } from '@/components/use-watched';
import { ReaderSession } from '@/utils/app/reader/reader-session';
import { putOffBackup } from '@/utils/browser/last-backup';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import { purgeTrash } from '@/utils/library/articles/empty-trash';
import { completeIndex } from '@/utils/library/search/complete-index';
import { facets } from '@/utils/library/search/facets';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { rowsByKeys } from '@/utils/library/search/list';
import type { KeyAction } from '@/utils/model/key-action';
import { filterOf, listOf, wholeLibrary } from '@/utils/model/library-view';
import { toggledAction } from '@/utils/model/row-action';
import { readerPorts } from '@/utils/wiring/reader-ports';
import { type DialogName, LibraryDialogs } from './LibraryDialogs';
import { useActiveRow } from './use-active-row';
import { useBackupReminder } from './use-backup-reminder';
import { useExport } from './use-export';
import { useLaterHits } from './use-later-hits';
import { useList } from './use-list';
import { useOpenPlace } from './use-open-place';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { useView } from './use-view';

const noKeys = new Uint32Array();
/** By then whoever opened the page has scrolled or typed. */
const tidyAfterMs = 4_000;

/** Wires the library page to the library. */
export function LibraryApp({ locale }: { locale: string }) {
  const { view, onView, onPlace } = useView();
  const [settings, changeSettings] = useSettings();
  const list = useList(view);
  const keys = list.keys ?? noKeys;
  const { rowOf: fetchedRow, onWindow, shown } = useRows(list.keys);
  const hitOf = useLaterHits(view.text, list, shown);
  const rowOf = useCallback((key: number) => fetchedRow(key) ?? list.rows.get(key) ?? null, [fetchedRow, list]);
  const filter = filterOf(view);
  const firstKey = keys[view.firstRow] ?? keys[0];
  const isListed = useOnce(list.keys !== null && (firstKey === undefined || rowOf(firstKey) !== null));
  const counts = useWatched(() => facets(filter), [JSON.stringify(filter)], isListed).value;
  const actions = useActions();
  const { announcer, act } = actions;
  const reading = useMemo(
    () => (view.openId === null ? null : new ReaderSession(view.openId, readerPorts(announcer))),
    [view.openId, announcer],
  );
  const listed = listOf(view);
  const [active, setActive] = useActiveRow(keys);
  const { selectedKeys, selected, clear, tick, tickAll, actOnSelected, eraseSelected } = useSelection(
    listed,
    keys,
    actions,
  );
  const { exporting, exportKeys, exportListed, exportOne, backUp, endExport } = useExport(view, keys, announcer);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const unsavedCount = useBackupReminder(isListed);
  const { openIndex, previousIndex, nextIndex } = useOpenPlace(view.openId, keys, rowOf);

  useEffect(() => {
    if (!isListed) return;
    // What nobody waits for, and nobody should wait behind: what has been in the trash for 30 days, and the index brought into its best form.
    const timer = setTimeout(() => {
      void purgeTrash(new Date());
      void completeIndex();
    }, tidyAfterMs);
    return () => clearTimeout(timer);
  }, [isListed]);
  useEffect(() => setActive(-1), [listed]);

  const open = useCallback((row: LibraryRow) => onView({ ...view, openId: row.id }), [view, onView]);
  const openAt = async (index: number | null) => {
    const key = keys[index ?? -1];
    if (index === null || key === undefined) return;
    const rows = await rowsByKeys([key]);
    const row = rows.ok ? rows.value[0] : null;
    if (row) open(row);
    setActive(index);
  };
  const close = () => onView({ ...view, openId: null });

  /** What a key acts on: the row in focus, else the article that is being read. */
  const target = () => {
    const isInList = document.activeElement?.closest('[role=grid]') != null;
    const index = view.openId !== null && openIndex >= 0 && !isInList ? openIndex : active;
    return rowOf(keys[index] ?? 0);
  };
  const toggle = (kind: 'read' | 'star' | 'archive' | 'delete') => {
    const row = target();
    const rows = selectedKeys.length > 0 ? selectedKeys.flatMap((key) => rowOf(key) ?? []) : row ? [row] : [];
    const action = toggledAction(kind, rows);
    if (selectedKeys.length > 0) actOnSelected(action);
    else if (row) void act(action, [row.id]);
  };
  const step = (by: 1 | -1) => {
    if (view.openId !== null) void openAt(by === 1 ? nextIndex : previousIndex);
    else setActive(Math.max(0, Math.min(keys.length - 1, active + by)));
  };
  const focusFirstRow = () => {
    const row = document.querySelector<HTMLElement>('[data-index="0"]');
    row?.focus();
    return row !== null;
  };
  const focusSearch = () => {
    const field = document.querySelector<HTMLInputElement>('#search');
    field?.focus();
    field?.select();
  };
  const closeLast = () => {
    if (view.openId !== null) close();
    else if (selectedKeys.length > 0) clear();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const keyActions: Record<KeyAction, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    open: () => void openAt(active < 0 ? null : active),
    select: () => active >= 0 && tick(active, false),
    star: () => toggle('star'),
    archive: () => toggle('archive'),
    delete: () => toggle('delete'),
    read: () => toggle('read'),
    undo: announcer.undoLast,
    search: focusSearch,
    // The reader hears this key itself: it knows what is selected.
    highlight: () => {},
    help: () => setDialog('help'),
    close: closeLast,
  };
  useKeys((action) => keyActions[action]());

  const failure = list.keys === null ? list.failure : null;
  return (
    <>
      <LibraryPage
        view={view}
        onView={onView}
        counts={counts}
        total={list.keys?.length ?? null}
        locale={locale}
        onLeaveSearch={() => {
          setActive(0);
          // At once where it can be: an Enter may follow before the next frame, and is meant for the row.
          if (!focusFirstRow()) requestAnimationFrame(focusFirstRow);
        }}
        onExport={exportListed}
        onImport={() => setDialog('import')}
        onOptions={() => void openPage('/options.html')}
        onHelp={() => setDialog('help')}
        onEmptyTrash={() => setDialog('empty-trash')}
        lines={
          <>
            {!list.isComplete && (
              <p class="list-line" role="status">
                {i18n.t('library.indexing')}
              </p>
            )}
            {unsavedCount !== null && (
              <BackupReminder
                count={unsavedCount}
                locale={locale}
                onBackUp={backUp}
                onLater={() => void putOffBackup(new Date())}
              />
            )}
          </>
        }
        bulkBar={
          selectedKeys.length > 0 && (
            <BulkBar
              count={selectedKeys.length}
              rows={selectedKeys.flatMap((key) => rowOf(key) ?? [])}
              isTrash={view.shelf === 'trash'}
              areAllSelected={selectedKeys.length === keys.length}
              onAct={(action) => (action === 'erase' ? setDialog('erase') : actOnSelected(action))}
              onSelectAll={tickAll}
              onClear={clear}
              onExport={() => exportKeys(selectedKeys)}
            />
          )
        }
        list={
          failure ? (
            <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />
          ) : list.keys === null ? (
            <ListSkeleton />
          ) : keys.length === 0 ? (
            <EmptyList
              view={view}
              libraryCount={counts && counts.shelves.everything + counts.shelves.trash}
              onClear={() => onView({ ...wholeLibrary, shelf: view.shelf, openId: view.openId })}
              onImport={() => setDialog('import')}
            />
          ) : (
            <RowList
              key={listed}
              keys={keys}
              rowOf={rowOf}
              hitOf={hitOf}
              isSearch={view.text.trim() !== ''}
              openId={view.openId}
              activeIndex={active}
              selected={selected}
              onActive={setActive}
              onWindow={onWindow}
              firstRow={view.firstRow}
              onPlace={onPlace}
              now={new Date()}
              locale={locale}
              onOpen={open}
              onAct={(action, row) => action !== 'erase' && void act(action, [row.id])}
              onSelect={tick}
            />
          )
        }
        reader={
          reading === null ? (
            keys.length > 0 && <p class="reader-empty muted">{i18n.t('library.choose')}</p>
          ) : (
            <OpenArticle
              key={view.openId}
              session={reading}
              locale={locale}
              settings={settings}
              onSettings={changeSettings}
              backName={i18n.t('reader.back')}
              onBack={close}
              onPrevious={previousIndex === null ? null : () => void openAt(previousIndex)}
              onNext={nextIndex === null ? null : () => void openAt(nextIndex)}
              onExport={() => view.openId !== null && exportOne(view.openId)}
              now={new Date()}
              onPrint={() => print()}
              onRetry={() => location.reload()}
            />
          )
        }
      />
      <Toast announcer={announcer} locale={locale} />
      <LibraryDialogs
        dialog={dialog}
        exporting={exporting}
        trashCount={counts?.shelves.trash ?? 0}
        selectedCount={selectedKeys.length}
        locale={locale}
        announcer={announcer}
        onErase={eraseSelected}
        onEndExport={endExport}
        onClose={() => setDialog(null)}
      />
    </>
  );
}
