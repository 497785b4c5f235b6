import { type FacetKind, facetKinds, type LibraryFilter, type Shelf, shelves } from '@/utils/model/library-filter';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { flag, valueKinds } from './columns/column-records';
import { countValues, countYears, type ValueCount } from './columns/count-values';
import { countMask, facetMask, intersect, type Mask, savedMask, shelfMask } from './columns/filter-mask';
import type { Columns } from './columns/load-columns';
import { loadMemberships } from './columns/load-memberships';
import { filterFor } from './filter-for';
import { matchQuery } from './index/match-query';
import { type Clause, parseQuery } from './index/parse-query';
import { queryColumns } from './query-columns';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface LibraryFacets extends Readonly<Record<FacetKind, readonly FacetCount[]>> {
  /** How many articles stand on each shelf, of the whole library or of what a query finds in it. */
  readonly shelves: Readonly<Record<Shelf, number>>;
  /** Of the articles that match, those that are unread, and the minutes to read them. */
  readonly unread: { readonly count: number; readonly minutes: number };
}

/** Values shown of each kind unless asked for more. */
const defaultLimit = 50;

/**
 * How many of the articles that match have which people, topics, publishers, tags and years: the most frequent first,
 * years the latest first. Values of a kind that is itself narrowed are counted as if it were not, so that others can be added.
 * With a query all of it, the shelves too, is counted of what that finds.
 */
export function facets(
  filter: LibraryFilter = {},
  limit: number = defaultLimit,
  library: LibraryDatabase = theLibrary(),
  query: string = '',
): Promise<Result<LibraryFacets, LibraryFailure>> {
  const clauses = parseQuery(query);
  return queryColumns(library, async (columns) => {
    const found = clauses.length === 0 ? null : await foundMask(library, columns, clauses);
    const masks = await masksByKind(library, columns, filterFor(clauses, filter), found);
    const counts = countValues(await loadMemberships(library, columns.generation), masks, limit);
    const listed = await Promise.all(valueKinds.map((kind) => labelled(library, counts[kind])));
    const onShelf = shelves.map((shelf) => [shelf, countMask(onlyFound(shelfMask(columns, shelf), found))]);
    return {
      ...(Object.fromEntries(valueKinds.map((kind, index) => [kind, listed[index]])) as Record<
        FacetKind,
        FacetCount[]
      >),
      year: countYears(columns, masks.year).slice(0, limit),
      shelves: Object.fromEntries(onShelf),
      unread: countUnread(columns, masks.all),
    };
  });
}

/** All docs that a query finds, on whatever shelf. */
async function foundMask(library: LibraryDatabase, columns: Columns, clauses: readonly Clause[]): Promise<Mask> {
  const { docs } = await matchQuery(library, columns, savedMask(columns), clauses);
  const mask = new Uint8Array(columns.length);
  for (const doc of docs) mask[doc] = 1;
  return mask;
}

function onlyFound(mask: Mask, found: Mask | null): Mask {
  if (found) intersect(mask, found);
  return mask;
}

/** For each kind the docs that match what is asked of the other kinds. */
async function masksByKind(
  library: LibraryDatabase,
  columns: Columns,
  { shelf = 'all', facets: narrowed = {} }: LibraryFilter,
  found: Mask | null,
): Promise<Record<FacetKind | 'all', Mask>> {
  const own = new Map<FacetKind, Mask>();
  for (const kind of facetKinds) {
    const labels = narrowed[kind] ?? [];
    if (labels.length > 0) own.set(kind, await facetMask(library, columns, kind, labels));
  }
  const onShelf = onlyFound(shelfMask(columns, shelf), found);
  const all = onShelf.slice();
  for (const mask of own.values()) intersect(all, mask);
  const masks = facetKinds.map((kind) => {
    if (!own.has(kind)) return [kind, all];
    const others = onShelf.slice();
    for (const [other, mask] of own) if (other !== kind) intersect(others, mask);
    return [kind, others];
  });
  return { ...(Object.fromEntries(masks) as Record<FacetKind, Mask>), all };
}

function countUnread({ flags, minutes, length }: Columns, mask: Mask): LibraryFacets['unread'] {
  let [count, sum] = [0, 0];
  for (let doc = 0; doc < length; doc += 1) {
    if (!mask[doc] || (flags[doc] ?? 0) & flag.read) continue;
    count += 1;
    sum += minutes[doc] ?? 0;
  }
  return { count, minutes: sum };
}

async function labelled(library: LibraryDatabase, counts: readonly ValueCount[]): Promise<FacetCount[]> {
  const records = await library.values.bulkGet(counts.map(({ value }) => value));
  const named = counts.flatMap(({ count }, index) => {
    const record = records[index];
    return record ? [{ value: record.label, count }] : [];
  });
  return named.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
