import type { LibraryView } from './library-view';

/** What of a view is a search: not the open article, and not the place in the list. */
type SearchView = Pick<LibraryView, 'text' | 'shelf' | 'sort' | 'isReversed' | 'facets'>;

/** A search the reader kept under a name, shown as a shelf of its own. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly view: SearchView;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}
