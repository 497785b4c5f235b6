import { areColumns, areMembers } from '../search/columns/chunk-shapes';
import { flagsOf } from '../search/columns/column-editor';
import type { ColumnChunk, MembershipChunk, ValueRecord } from '../search/columns/column-records';
import { docsInChunk, docsInMembership, flag } from '../search/columns/column-records';
import { dayOf } from '../search/columns/day-of';
import { valuesOf } from '../search/columns/value-numbers';
import type { LibraryDatabase } from '../store/database';
import type { RowRecord } from '../store/records';

/** The columns, memberships and values as they lie in the store, by chunk and number. */
export interface StoredColumns {
  readonly columns: ReadonlyMap<number, ColumnChunk>;
  readonly memberships: ReadonlyMap<number, MembershipChunk>;
  readonly values: ReadonlyMap<number, ValueRecord>;
  readonly faults: readonly string[];
}

/** Reads them past every cache, leaving out chunks that are not of their form. */
export async function readStoredColumns(library: LibraryDatabase): Promise<StoredColumns> {
  const [columns, memberships, values] = await Promise.all([
    library.columns.toArray(),
    library.memberships.toArray(),
    library.values.toArray(),
  ]);
  const damaged = [
    ...columns.filter((chunk) => !areColumns(chunk)),
    ...memberships.filter((chunk) => !areMembers(chunk)),
  ];
  return {
    columns: new Map(columns.filter(areColumns).map((chunk) => [chunk.chunk, chunk])),
    memberships: new Map(memberships.filter(areMembers).map((chunk) => [chunk.chunk, chunk])),
    values: new Map(values.map((record) => [record.value, record])),
    faults: damaged.map(({ chunk }) => `chunk ${chunk} is not of its form`),
  };
}

/** How many articles the columns believe are saved. */
export function countFlagged({ columns }: StoredColumns): number {
  let count = 0;
  for (const { flags } of columns.values()) for (const flagsOfDoc of flags) count += flagsOfDoc & flag.saved;
  return count;
}

/** How many values the memberships hold of articles that are saved or not. */
export function countMembers({ memberships }: StoredColumns): number {
  let count = 0;
  for (const { values } of memberships.values()) count += values.length;
  return count;
}

/** Whether lists, filters and facets know of the row what it says. */
export function agreesWithColumns(row: RowRecord, stored: StoredColumns): boolean {
  const chunk = stored.columns.get(Math.floor(row.doc / docsInChunk));
  const at = row.doc % docsInChunk;
  if (!chunk) return false;
  const labelOf = (value: number) => {
    const record = stored.values.get(value);
    return record ? `${record.kind}\n${record.label}` : '';
  };
  const published = row.published === null ? Number.NaN : Date.parse(row.published);
  const publisher = row.publisher === null ? '' : `publisher\n${row.publisher}`;
  return (
    chunk.flags[at] === flagsOf(row) &&
    Object.is(chunk.saved[at], Date.parse(row.savedAt)) &&
    Object.is(chunk.published[at], published) &&
    chunk.day[at] === dayOf(row.published) &&
    chunk.words[at] === row.wordCount &&
    labelOf(chunk.publisher[at] ?? 0) === publisher &&
    hasMembers(row, stored, labelOf)
  );
}

function hasMembers(row: RowRecord, { memberships }: StoredColumns, labelOf: (value: number) => string): boolean {
  const chunk = memberships.get(Math.floor(row.doc / docsInMembership));
  const at = row.doc % docsInMembership;
  const members = chunk?.values.subarray(chunk.starts[at] ?? 0, chunk.starts[at + 1] ?? 0) ?? new Uint32Array();
  const wanted = valuesOf(row).map(({ kind, label }) => `${kind}\n${label}`);
  const found = new Set(Array.from(members, labelOf));
  return members.length === wanted.length && wanted.every((label) => found.has(label));
}
