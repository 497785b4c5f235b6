import type { SavedArticle } from './saved-article';

/** What the reader can do to one article or to several at once. */
export type RowAction =
  | 'read'
  | 'unread'
  | 'star'
  | 'unstar'
  | 'queue'
  | 'unqueue'
  | 'archive'
  | 'unarchive'
  | 'delete'
  | 'restore'
  | 'erase';

/** Every action that changes an article; 'erase' is none: the record goes. */
export type ArticleAction = Exclude<RowAction, 'erase'>;

/** What of an article decides which way its switches go. */
export type Triage = Pick<SavedArticle, 'readAt' | 'archivedAt' | 'deletedAt' | 'isStarred' | 'queuePlace'>;

/** The action a switch stands for, for several articles together: on unless all are on already, as in mail programs. */
export function toggledAction(
  kind: 'read' | 'star' | 'queue' | 'archive' | 'delete',
  articles: readonly Triage[],
): ArticleAction {
  const all = (isOn: (article: Triage) => boolean) => articles.length > 0 && articles.every(isOn);
  switch (kind) {
    case 'read':
      return all(({ readAt }) => readAt !== null) ? 'unread' : 'read';
    case 'star':
      return all(({ isStarred }) => isStarred) ? 'unstar' : 'star';
    case 'queue':
      return all(({ queuePlace }) => queuePlace !== null) ? 'unqueue' : 'queue';
    case 'archive':
      return all(({ archivedAt }) => archivedAt !== null) ? 'unarchive' : 'archive';
    case 'delete':
      return all(({ deletedAt }) => deletedAt !== null) ? 'restore' : 'delete';
  }
}
