import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import { canMoveRows, isNarrowed, listOf } from '@/utils/model/library-view';
import { EmptyList } from './EmptyList';
import { ErrorNotice } from './ErrorNotice';
import { ListSkeleton } from './ListSkeleton';
import { RowList } from './RowList';

interface ListBodyProps {
  session: LibrarySession;
  state: LibraryState;
  now: Date;
  locale: string;
}

/** The list: its rows, or why there are none. */
export function ListBody({ session, state, now, locale }: ListBodyProps) {
  const { view, keys, failure, counts, rowOf, hitOf, activeIndex, selected } = state;
  if (failure) return <ErrorNotice kind={failure.kind} onRetry={() => location.reload()} />;
  if (!keys) return <ListSkeleton />;
  if (keys.length === 0) {
    // Above the list it says what was here: that nothing is saved yet would be untrue.
    if (state.missed && !isNarrowed(view)) return null;
    return (
      <EmptyList
        view={view}
        libraryCount={counts && counts.shelves.everything + counts.shelves.trash}
        why={state.whyNothing}
        locale={locale}
        onText={(text) => session.show({ ...view, text })}
        onClear={session.showWholeShelf}
        onImport={() => void session.dialogs.importFiles()}
      />
    );
  }
  return (
    <RowList
      key={listOf(view)}
      keys={keys}
      rowOf={rowOf}
      hitOf={hitOf}
      isSearch={view.text.trim() !== ''}
      openId={view.openId}
      activeIndex={activeIndex}
      selected={selected}
      onActive={session.rows.setActive}
      onWindow={session.rows.show}
      firstRow={view.firstRow}
      onPlace={session.setPlace}
      now={now}
      locale={locale}
      onOpen={session.opener.open}
      onAct={session.triage.act}
      onSelect={session.selected.tick}
      onMove={canMoveRows(view) ? session.queue.move : null}
      pictureOf={session.pictureOf}
      sort={view.sort}
    />
  );
}
