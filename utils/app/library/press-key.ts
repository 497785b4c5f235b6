import type { LibraryRow } from '@/utils/library/search/library-row';
import type { KeyAction } from '@/utils/model/key-action';
import { toggledAction } from '@/utils/model/row-action';
import type { LibrarySession } from './library-session';

/** Where the keyboard's focus is on the page, and where it is sent. */
export interface ListFocus {
  readonly isInList: () => boolean;
  readonly toFirstRow: () => void;
  readonly toSearch: () => void;
  /** To nothing in particular. */
  readonly leave: () => void;
}

/** Does on the library page what a key asks for. */
export function pressKey(action: KeyAction, session: LibrarySession, focus: ListFocus): void {
  const { activeIndex } = session.state.get();
  const press: Readonly<Record<KeyAction, () => unknown>> = {
    next: () => step(1, session),
    previous: () => step(-1, session),
    open: () => session.opener.openAt(activeIndex < 0 ? null : activeIndex),
    select: () => activeIndex >= 0 && session.selected.tick(activeIndex, false),
    star: () => toggle('star', session, focus),
    queue: () => toggle('queue', session, focus),
    moveUp: () => session.queue.move(activeIndex, activeIndex - 1),
    moveDown: () => session.queue.move(activeIndex, activeIndex + 1),
    archive: () => toggle('archive', session, focus),
    delete: () => toggle('delete', session, focus),
    read: () => toggle('read', session, focus),
    undo: session.announcer.undoLast,
    search: focus.toSearch,
    // The reader hears this key itself: it knows what is selected.
    highlight: () => {},
    help: session.dialogs.showHelp,
    close: () => closeLast(session, focus),
  };
  press[action]();
}

/** Leaves the search for the first row. */
export function leaveSearch(session: LibrarySession, focus: ListFocus): void {
  session.rows.setActive(0);
  focus.toFirstRow();
}

/** To the next article: the open one's neighbour, else the row below the one in focus. */
function step(by: 1 | -1, session: LibrarySession): void {
  const { view, keys, activeIndex } = session.state.get();
  if (view.openId !== null) void session.opener.openBeside(by);
  else session.rows.setActive(Math.max(0, Math.min((keys?.length ?? 0) - 1, activeIndex + by)));
}

/** Turns a switch of what is ticked, else of the row in focus, else of the article that is being read. */
function toggle(
  kind: 'read' | 'star' | 'queue' | 'archive' | 'delete',
  session: LibrarySession,
  focus: ListFocus,
): void {
  const { selectedKeys, rowOf } = session.state.get();
  if (selectedKeys.length > 0) {
    const rows = selectedKeys.flatMap((key) => rowOf(key) ?? []);
    void session.selected.act(toggledAction(kind, rows));
    return;
  }
  const row = target(session, focus);
  if (row) void session.triage.actByKey(toggledAction(kind, [row]), row);
}

/** The article that is read, unless the focus is in the list; and still that one where it has left the list, and the focus is only where it stood. */
function target(session: LibrarySession, focus: ListFocus): LibraryRow | null {
  const { openIndex, openKey, activeIndex, isStandIn, isOpening, keys, rowOf } = session.state.get();
  const isReading = openKey !== null && !isOpening && (!focus.isInList() || (openIndex < 0 && isStandIn));
  const key = isReading ? openKey : keys?.[activeIndex];
  return key === undefined ? null : rowOf(key);
}

/** What was opened last: the article, then the selection, then the focus. */
function closeLast(session: LibrarySession, focus: ListFocus): void {
  const { view, selectedKeys } = session.state.get();
  if (view.openId !== null) session.opener.close();
  else if (selectedKeys.length > 0) session.selected.clear();
  else focus.leave();
}
