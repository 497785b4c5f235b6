import type { Change } from '@/utils/library/articles/apply-change';
import type { ArticleAction } from '@/utils/model/row-action';

const changes: Readonly<Record<ArticleAction, Change>> = {
  read: { isRead: true },
  unread: { isRead: false },
  star: { isStarred: true },
  unstar: { isStarred: false },
  queue: { queuePlace: 'last' },
  unqueue: { queuePlace: null },
  archive: { isArchived: true },
  unarchive: { isArchived: false },
  delete: { isDeleted: true },
  restore: { isDeleted: false },
};

/** What an action asks of the library. */
export const changeOf = (action: ArticleAction): Change => changes[action];
