import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import type { RowAction } from '@/utils/model/row-action';
import { Loaded } from '../Loaded';

interface SelectionBarProps {
  session: LibrarySession;
  state: LibraryState;
  locale: string;
}

const loadBulkBar = async () => (await import('./BulkBar')).BulkBar;

/** What can be done to the selection; nothing if nothing is selected. */
export function SelectionBar({ session, state: { view, keys, selectedKeys, rowOf }, locale }: SelectionBarProps) {
  if (selectedKeys.length === 0) return null;
  const props = {
    count: selectedKeys.length,
    locale,
    rows: selectedKeys.flatMap((key) => rowOf(key) ?? []),
    isTrash: view.shelf === 'trash',
    areAllSelected: selectedKeys.length === keys?.length,
    onAct: (action: RowAction) => void session.selected.act(action),
    onSelectAll: session.selected.tickAll,
    onClear: session.selected.clear,
    onExport: () => void session.exports.exportSelected(),
  };
  return <Loaded load={loadBulkBar} props={props} failed={null} />;
}
