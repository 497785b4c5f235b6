import type { Change } from '@/utils/library/articles/apply-change';
import type { LibraryRow } from '@/utils/library/search/library-row';

/** What the reader can do to one article or to several at once. */
export type RowAction =
  | 'read'
  | 'unread'
  | 'star'
  | 'unstar'
  | 'archive'
  | 'unarchive'
  | 'delete'
  | 'restore'
  | 'erase';

const changes: Readonly<Record<Exclude<RowAction, 'erase'>, Change>> = {
  read: { isRead: true },
  unread: { isRead: false },
  star: { isStarred: true },
  unstar: { isStarred: false },
  archive: { isArchived: true },
  unarchive: { isArchived: false },
  delete: { isDeleted: true },
  restore: { isDeleted: false },
};

/** What an action asks of the library; null for 'erase', which is no change: the record goes. */
export const changeOf = (action: RowAction): Change | null => (action === 'erase' ? null : changes[action]);

/** The action a switch stands for, for several rows together: on unless all are on already, as in mail programs. */
export function toggledAction(
  kind: 'read' | 'star' | 'archive' | 'delete',
  rows: readonly LibraryRow[],
): Exclude<RowAction, 'erase'> {
  const all = (isOn: (row: LibraryRow) => boolean) => rows.length > 0 && rows.every(isOn);
  switch (kind) {
    case 'read':
      return all((row) => row.readAt !== null) ? 'unread' : 'read';
    case 'star':
      return all((row) => row.isStarred) ? 'unstar' : 'star';
    case 'archive':
      return all((row) => row.archivedAt !== null) ? 'unarchive' : 'archive';
    case 'delete':
      return all((row) => row.deletedAt !== null) ? 'restore' : 'delete';
  }
}
