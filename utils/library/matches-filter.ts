import type { FacetKind, LibraryFilter, LibraryOrder, Shelf } from './library-filter';
import type { RowRecord } from './records';

export function isOnShelf(row: RowRecord, shelf: Shelf): boolean {
  if (shelf === 'trash') return row.deletedAt !== null;
  if (row.deletedAt !== null) return false;
  if (shelf === 'everything') return true;
  if (shelf === 'starred') return row.isStarred;
  if (shelf === 'archived') return row.archivedAt !== null;
  return row.archivedAt === null && (shelf === 'all' || row.readAt === null);
}

/** The values of a row by which facets count it and filters find it. */
export function facetValues(row: RowRecord, kind: FacetKind): readonly string[] {
  if (kind === 'person') return row.people;
  if (kind === 'topic') return row.topics;
  if (kind === 'tag') return row.tags;
  const value = kind === 'publisher' ? row.publisher : (row.published?.slice(0, 4) ?? null);
  return value === null ? [] : [value];
}

export function matchesFilter(row: RowRecord, { shelf = 'all', facets = {} }: LibraryFilter): boolean {
  if (!isOnShelf(row, shelf)) return false;
  return (Object.keys(facets) as FacetKind[]).every((kind) => {
    const wanted = facets[kind] ?? [];
    return wanted.length === 0 || facetValues(row, kind).some((value) => wanted.includes(value));
  });
}

/** Compares two rows as the list orders them; equal ones by the time of saving, newest first. */
export function compareRows(a: RowRecord, b: RowRecord, { sort, isReversed = false }: LibraryOrder): number {
  const bySaving = b.savedAt < a.savedAt ? -1 : b.savedAt > a.savedAt ? 1 : b.doc - a.doc;
  const direction = isReversed ? -1 : 1;
  if (sort === 'saved') return direction * bySaving;
  if (sort === 'length') return direction * (a.wordCount - b.wordCount) || bySaving;
  const [x, y] = sort === 'publisher' ? [a.publisher, b.publisher] : [timeOf(b.published), timeOf(a.published)];
  if (x === null || y === null) {
    const [isMissing, isOtherMissing] = sort === 'publisher' ? [x === null, y === null] : [y === null, x === null];
    return Number(isMissing) - Number(isOtherMissing) || bySaving;
  }
  const order = typeof x === 'string' ? x.localeCompare(String(y)) : x - Number(y);
  return direction * order || bySaving;
}

/** Milliseconds since 1970; null where there is no date or it cannot be read. */
function timeOf(date: string | null): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time;
}
