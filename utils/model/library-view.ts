import type { FacetKind, LibraryFilter, Shelf, SortKey } from './library-filter';
import { facetKinds } from './library-filter';

/** The shelves of the side bar, in its order. */
export const shownShelves = [
  'all',
  'unread',
  'queue',
  'starred',
  'links',
  'archived',
  'trash',
] as const satisfies readonly Shelf[];

/** What the library page shows: all of it stands in the address, so that it survives a reload and can be bookmarked. */
export interface LibraryView {
  readonly text: string;
  readonly shelf: (typeof shownShelves)[number];
  readonly sort: SortKey;
  readonly isReversed: boolean;
  readonly facets: Readonly<Record<FacetKind, readonly string[]>>;
  /** The article open in the reader. */
  readonly openId: string | null;
  /** How many rows stand above the view: the place in the list. */
  readonly firstRow: number;
}

export const wholeLibrary: LibraryView = {
  text: '',
  shelf: 'all',
  sort: 'saved',
  isReversed: false,
  facets: { person: [], topic: [], publisher: [], tag: [], year: [] },
  openId: null,
  firstRow: 0,
};

/** The view with one facet value put in, or taken out if it was in. */
export function toggleFacet(view: LibraryView, kind: FacetKind, value: string): LibraryView {
  const chosen = view.facets[kind];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...view, facets: { ...view.facets, [kind]: next } };
}

/** What of a view decides which rows are listed and in which order; equal texts, equal lists. */
export function listOf({ text, shelf, sort, isReversed, facets }: LibraryView): string {
  return JSON.stringify([text, shelf, sort, isReversed, facets]);
}

/** True if the list holds less than the whole shelf, so that an empty list means "nothing found". */
export function isNarrowed(view: LibraryView): boolean {
  return view.text.trim() !== '' || facetKinds.some((kind) => view.facets[kind].length > 0);
}

/** True if the rows stand in the order the reader gave them, and can be given another one. */
export const canMoveRows = ({ shelf, text }: LibraryView): boolean => shelf === 'queue' && text.trim() === '';

/** What the view asks of the library. */
export const filterOf = ({ shelf, facets }: LibraryView): LibraryFilter => ({ shelf, facets });
