import type { LibrarySession } from '@/utils/app/library/library-session';
import type { LibraryState } from '@/utils/app/library/library-state';
import { BulkBar } from './BulkBar';

interface SelectionBarProps {
  session: LibrarySession;
  state: LibraryState;
  locale: string;
}

/** What can be done to the selection; nothing if nothing is selected. */
export function SelectionBar({ session, state: { view, keys, selectedKeys, rowOf }, locale }: SelectionBarProps) {
  if (selectedKeys.length === 0) return null;
  return (
    <BulkBar
      count={selectedKeys.length}
      locale={locale}
      rows={selectedKeys.flatMap((key) => rowOf(key) ?? [])}
      isTrash={view.shelf === 'trash'}
      areAllSelected={selectedKeys.length === keys?.length}
      onAct={(action) => void session.selected.act(action)}
      onSelectAll={session.selected.tickAll}
      onClear={session.selected.clear}
      onExport={() => void session.exports.exportSelected()}
    />
  );
}
