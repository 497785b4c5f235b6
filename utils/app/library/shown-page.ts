import type { LibraryView } from '@/utils/model/library-view';
import type { Announcer } from '../announcer';
import type { ArticleActions } from '../article-actions';
import type { LibraryPorts } from './library-ports';
import type { LibraryState } from './library-state';
import type { ListedRows } from './listed-rows';

/** The library page as it stands, for the parts of its session that carry out what the reader does on it. */
export interface ShownPage extends Pick<LibraryPorts, 'library' | 'now'> {
  readonly announcer: Announcer;
  readonly actions: ArticleActions;
  readonly rows: ListedRows;
  /** What the page shows now. */
  readonly shown: () => LibraryState;
  /** Another list, or another article in the reader. */
  readonly show: (view: LibraryView) => void;
  /** Something that the page shows is another one now. */
  readonly refresh: () => void;
}
