/**
 * 'all' is neither archived nor in the trash; of those are 'unread', 'queue' (to be read next) and 'links' (just their address
 * is known); 'starred' may be archived; 'everything' is all but the trash.
 */
export const shelves = ['all', 'unread', 'queue', 'starred', 'links', 'archived', 'trash', 'everything'] as const;
export type Shelf = (typeof shelves)[number];

/** A property by which the list can be narrowed; several values of one kind are alternatives, several kinds must all hold. */
export const facetKinds = ['person', 'topic', 'publisher', 'tag', 'year'] as const;
export type FacetKind = (typeof facetKinds)[number];

/** Which articles. What is not given does not narrow; without a shelf it is 'all'. A year is that of publication, 'YYYY'. */
export interface LibraryFilter {
  readonly shelf?: Shelf;
  readonly facets?: Partial<Readonly<Record<FacetKind, readonly string[]>>>;
}

export const sortKeys = ['saved', 'published', 'publisher', 'length'] as const;
export type SortKey = (typeof sortKeys)[number];

/**
 * Newest first, publishers from A to Z, shortest first; or each the other way round. What has no date or publisher comes last.
 * The shelf 'queue' is in the reader's own order, whatever is asked.
 */
export interface LibraryOrder {
  readonly sort: SortKey;
  readonly isReversed?: boolean;
}

export const newestFirst: LibraryOrder = { sort: 'saved' };
