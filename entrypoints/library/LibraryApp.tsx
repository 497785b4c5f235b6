import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { BulkBar } from '@/components/library/BulkBar';
import { EmptyList } from '@/components/library/EmptyList';
import { KeyHelp } from '@/components/library/KeyHelp';
import type { KeyAction } from '@/components/library/key-action';
import { LibraryPage } from '@/components/library/LibraryPage';
import { ListSkeleton } from '@/components/library/ListSkeleton';
import { filterOf, listOf, wholeLibrary } from '@/components/library/library-view';
import { RowList } from '@/components/library/RowList';
import { type RowAction, toggledAction } from '@/components/library/row-change';
import { nothingSelected, select, selectedIn } from '@/components/library/selection';
import { Trouble } from '@/components/library/Trouble';
import { OpenArticle } from '@/components/reader/OpenArticle';
import { Toast } from '@/components/Toast';
import { useActions } from '@/components/use-actions';
import { useKeys } from '@/components/use-keys';
import { useWatched } from '@/components/use-watched';
import { openPage } from '@/utils/browser/open-page';
import { useSettings } from '@/utils/browser/use-settings';
import { completeIndex } from '@/utils/library/complete-index';
import { emptyTrash, purgeTrash } from '@/utils/library/empty-trash';
import { facets } from '@/utils/library/facets';
import type { LibraryRow } from '@/utils/library/library-row';
import { rowsByKeys } from '@/utils/library/list';
import type { Article } from '@/utils/model/article';
import { useLaterHits } from './use-later-hits';
import { useList } from './use-list';
import { useOpenPlace } from './use-open-place';
import { useRows } from './use-rows';
import { useView } from './use-view';

/** Loaded when it is asked for: the digest's word lists are large. */
async function putBackPiece(article: Article, removedIndex: number) {
  const [{ putBack }, { digestArticle }] = await Promise.all([
    import('@/utils/extract/put-back'),
    import('@/utils/digest/digest-article'),
  ]);
  const whole = putBack(article, removedIndex);
  return { article: whole, digest: digestArticle(whole) };
}

const emptyKeys = new Uint32Array();

/** Wires the library page to the library. */
export function LibraryApp({ locale }: { locale: string }) {
  const { view, onView, onPlace } = useView();
  const [settings, changeSettings] = useSettings();
  const list = useList(view);
  const { rowOf: fetchedRow, onWindow, shown } = useRows(list.keys);
  const hitOf = useLaterHits(view.text, list, shown);
  const filter = filterOf(view);
  const counts = useWatched(() => facets(filter), [JSON.stringify(filter)]).value;
  const { toast, say, closeToast, change, act, undoLast } = useActions();
  const [active, setActive] = useState(-1);
  const [selection, setSelection] = useState(nothingSelected);
  const [dialog, setDialog] = useState<'help' | 'empty-trash' | null>(null);

  const keys = list.keys ?? emptyKeys;
  const rowOf = useCallback((key: number) => fetchedRow(key) ?? list.rows.get(key) ?? null, [fetchedRow, list]);
  const selectedKeys = selectedIn(selection, keys);
  const activeRow = rowOf(keys[active] ?? 0);
  const { openIndex, previousIndex, nextIndex } = useOpenPlace(view.openId, keys, rowOf);

  useEffect(() => {
    // What waits for no one: what has been in the trash for 30 days, and an index that an upgrade left to be built.
    void purgeTrash(new Date());
    void completeIndex();
  }, []);
  const listed = listOf(view);
  useEffect(() => {
    setActive(-1);
    setSelection(nothingSelected);
  }, [listed]);

  const open = useCallback((row: LibraryRow) => onView({ ...view, openId: row.id }), [view, onView]);
  const openAt = async (index: number) => {
    const key = keys[index];
    if (key === undefined) return;
    const rows = await rowsByKeys([key]);
    const row = rows.ok ? rows.value[0] : null;
    if (row) open(row);
    setActive(index);
  };
  const close = () => onView({ ...view, openId: null });

  const actOnSelected = async (action: RowAction) => {
    const rows = await rowsByKeys(selectedKeys);
    if (!rows.ok || action === 'erase') return;
    act(
      action,
      rows.value.flatMap((row) => (row ? [row.id] : [])),
    );
    setSelection(nothingSelected);
  };

  const onKey = (action: KeyAction) => {
    const target = activeRow ?? (openIndex >= 0 ? rowOf(keys[openIndex] ?? 0) : null);
    const step = (by: 1 | -1) => {
      const beside = by === 1 ? nextIndex : previousIndex;
      if (view.openId === null) setActive(Math.max(0, Math.min(keys.length - 1, active + by)));
      else if (beside !== null) void openAt(beside);
    };
    const toggle = (kind: 'read' | 'star' | 'archive' | 'delete') => {
      if (selectedKeys.length > 0) {
        void actOnSelected(
          toggledAction(
            kind,
            selectedKeys.flatMap((key) => rowOf(key) ?? []),
          ),
        );
      } else if (target) {
        const toggled = toggledAction(kind, [target]);
        if (toggled !== 'erase') act(toggled, [target.id]);
      }
    };
    const actions: Record<KeyAction, () => void> = {
      next: () => step(1),
      previous: () => step(-1),
      open: () => activeRow && open(activeRow),
      select: () => active >= 0 && setSelection(select(selection, keys, active, false)),
      star: () => toggle('star'),
      archive: () => toggle('archive'),
      delete: () => toggle('delete'),
      read: () => toggle('read'),
      undo: undoLast,
      search: () => {
        const field = document.querySelector<HTMLInputElement>('#search');
        field?.focus();
        field?.select();
      },
      // The reader hears this key itself: it knows what is selected.
      highlight: () => {},
      help: () => setDialog('help'),
      close: () => {
        if (view.openId) close();
        else if (selectedKeys.length > 0) setSelection(nothingSelected);
        else if (document.activeElement?.id === 'search') (document.activeElement as HTMLElement).blur();
      },
    };
    actions[action]();
  };
  useKeys(onKey);

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
          requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-index="0"]')?.focus());
        }}
        onExport={() => {}}
        onImport={() => {}}
        onOptions={() => void openPage('/options.html')}
        onHelp={() => setDialog('help')}
        onEmptyTrash={() => setDialog('empty-trash')}
        bulkBar={
          selectedKeys.length > 0 && (
            <BulkBar
              count={selectedKeys.length}
              rows={selectedKeys.flatMap((key) => rowOf(key) ?? [])}
              isTrash={view.shelf === 'trash'}
              areAllSelected={selectedKeys.length === keys.length}
              onAct={(action) => void actOnSelected(action)}
              onSelectAll={() => setSelection({ keys: new Set(keys), anchor: null })}
              onClear={() => setSelection(nothingSelected)}
              onExport={() => {}}
            />
          )
        }
        list={
          failure ? (
            <Trouble kind={failure.kind} onRetry={() => location.reload()} />
          ) : list.keys === null ? (
            <ListSkeleton />
          ) : keys.length === 0 ? (
            <EmptyList
              view={view}
              libraryCount={counts && counts.shelves.everything + counts.shelves.trash}
              onClear={() => onView({ ...wholeLibrary, shelf: view.shelf, openId: view.openId })}
              onImport={() => {}}
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
              selected={selection.keys}
              onActive={setActive}
              onWindow={onWindow}
              firstRow={view.firstRow}
              onPlace={onPlace}
              now={new Date()}
              locale={locale}
              onOpen={open}
              onAct={(action, row) => action !== 'erase' && act(action, [row.id])}
              onSelect={(index, isRange) => setSelection(select(selection, keys, index, isRange))}
            />
          )
        }
        reader={
          view.openId === null ? (
            <p class="reader-empty muted">{i18n.t('library.choose')}</p>
          ) : (
            <OpenArticle
              key={view.openId}
              id={view.openId}
              locale={locale}
              settings={settings}
              onSettings={changeSettings}
              backName={i18n.t('reader.back')}
              onBack={close}
              onPrevious={previousIndex === null ? null : () => void openAt(previousIndex)}
              onNext={nextIndex === null ? null : () => void openAt(nextIndex)}
              onExport={() => {}}
              change={change}
              act={act}
              say={say}
              putBack={putBackPiece}
            />
          )
        }
      />
      <Toast message={toast} onClose={closeToast} />
      {dialog === 'help' && <KeyHelp onClose={() => setDialog(null)} />}
      {dialog === 'empty-trash' && counts && (
        <ConfirmDialog
          title={i18n.t('library.confirmEmpty.title')}
          text={i18n.t('library.confirmEmpty.text', counts.shelves.trash)}
          action={i18n.t('library.eraseForever')}
          onConfirm={async () => {
            const emptied = await emptyTrash();
            if (emptied.ok) say.done(i18n.t('library.done.emptied', emptied.value));
            else say.failure(emptied.error);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
