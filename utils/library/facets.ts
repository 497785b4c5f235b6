import type { Result } from '../model/result';
import { attempt } from './attempt';
import { type LibraryDatabase, theLibrary } from './database';
import type { LibraryFailure } from './library-failure';
import { type FacetKind, facetKinds, type LibraryFilter, type Shelf, shelves } from './library-filter';
import { facetValues, isOnShelf, matchesFilter } from './matches-filter';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface LibraryFacets extends Readonly<Record<FacetKind, readonly FacetCount[]>> {
  /** How many articles stand on each shelf, in the whole library. */
  readonly shelves: Readonly<Record<Shelf, number>>;
}

/** Values shown of each kind unless asked for more. */
const defaultLimit = 50;

/**
 * How many of the articles that match have which people, topics, publishers, tags and years: the most frequent first,
 * years the latest first. Values of a kind that is itself narrowed are counted as if it were not, so that others can be added.
 */
export function facets(
  filter: LibraryFilter = {},
  limit: number = defaultLimit,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<LibraryFacets, LibraryFailure>> {
  return attempt(library, async () => {
    const onShelf = Object.fromEntries(shelves.map((shelf) => [shelf, 0])) as Record<Shelf, number>;
    const counts = new Map(facetKinds.map((kind) => [kind, new Map<string, number>()]));
    await library.rows.each((row) => {
      for (const shelf of shelves) if (isOnShelf(row, shelf)) onShelf[shelf] += 1;
      for (const kind of facetKinds) {
        const others = { ...filter.facets, [kind]: [] };
        if (!matchesFilter(row, { ...filter, facets: others })) continue;
        const byValue = counts.get(kind);
        for (const value of new Set(facetValues(row, kind))) byValue?.set(value, (byValue.get(value) ?? 0) + 1);
      }
    });
    const listed = facetKinds.map((kind) => [kind, ranked(counts.get(kind) ?? new Map(), kind).slice(0, limit)]);
    return { ...Object.fromEntries(listed), shelves: onShelf };
  });
}

function ranked(counts: ReadonlyMap<string, number>, kind: FacetKind): FacetCount[] {
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return values.sort((a, b) =>
    kind === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
  );
}
