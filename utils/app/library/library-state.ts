import type { LibraryFacets } from '@/utils/library/search/facets';
import type { LibraryRow } from '@/utils/library/search/library-row';
import type { WhyNothing } from '@/utils/library/search/why-nothing';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { LibraryView } from '@/utils/model/library-view';
import type { ExportSession } from '../export/export-session';
import type { FollowedShelves, SearchShelf } from '../followed/followed-shelves';
import type { ImportSession } from '../import/import-session';
import type { HitModel } from './hit-model';
import type { MissedArticles } from './lost-library';
import type { Neighbours } from './open-place';

/** The dialog that is open over the list. */
export type LibraryDialog =
  | { readonly kind: 'help' | 'empty-trash' | 'erase' }
  /** One whose scripts could not be loaded. */
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'export'; readonly session: ExportSession }
  | { readonly kind: 'import'; readonly session: ImportSession };

/** What the library page shows. */
export interface LibraryState extends Neighbours {
  readonly view: LibraryView;
  /** The keys of all rows, in order; null until they are known. */
  readonly keys: Uint32Array | null;
  /** Why there is no list. */
  readonly failure: LibraryFailure | null;
  /** False while the search index is being built: articles may be missing. */
  readonly isComplete: boolean;
  /** null while a row is on its way. */
  readonly rowOf: (key: number) => LibraryRow | null;
  readonly hitOf: (key: number) => HitModel | null;
  /** null until they are counted. */
  readonly counts: LibraryFacets | null;
  /** The row the keys act on; -1 for none. */
  readonly activeIndex: number;
  /** The active row only took the place of one that left the list. */
  readonly isStandIn: boolean;
  /** The article of the active row is on its way into the reader: the keys are about it already. */
  readonly isOpening: boolean;
  /** What is ticked of the list, in its order. */
  readonly selectedKeys: readonly number[];
  readonly selected: ReadonlySet<number>;
  /** How many articles are in no backup, where it is time to say so. */
  readonly unsavedCount: number | null;
  /** What the browser has lost of the library; null if nothing. */
  readonly missed: MissedArticles | null;
  readonly dialog: LibraryDialog | null;
  readonly followed: FollowedShelves;
  /** The kept search that lists what is listed; null if there is none. */
  readonly keptSearch: SearchShelf | null;
  /** Why the search finds nothing; null while it is not known, and where it finds something. */
  readonly whyNothing: WhyNothing | null;
}
