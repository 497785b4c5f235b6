import type { Table } from 'dexie';
import type { LibraryDatabase } from '../../store/database';
import type { MetaCounters } from '../../store/meta-counters';
import type { RowRecord } from '../../store/records';
import { areColumns, areMembers } from './chunk-shapes';
import {
  type ColumnChunk,
  docsInChunk,
  docsInMembership,
  emptyColumns,
  emptyMembership,
  flag,
  type MembershipChunk,
} from './column-records';
import { dayOf } from './day-of';
import { replaceMembers } from './replace-members';
import { ValueNumbers, valuesOf } from './value-numbers';

/** Gathers what a transaction changes in the columns and writes it at its end, each chunk once. */
export class ColumnEditor {
  /** The row as it will be; null for one that is taken out. */
  private readonly changed = new Map<number, RowRecord | null>();

  constructor(
    private readonly library: LibraryDatabase,
    private readonly counters: MetaCounters,
  ) {}

  get hasChanges(): boolean {
    return this.changed.size > 0;
  }

  put(row: RowRecord): void {
    this.changed.set(row.doc, row);
  }

  remove(doc: number): void {
    this.changed.set(doc, null);
  }

  async flush(): Promise<void> {
    const upTo = this.counters.get('columnsUpTo');
    const edits = [...this.changed].filter(([doc]) => doc <= upTo);
    if (edits.length === 0) return;
    const columns = await this.readFor(this.library.columns, edits, docsInChunk);
    const memberships = await this.readFor(this.library.memberships, edits, docsInMembership);
    const areSound = [...columns.values()].every(areColumns) && [...memberships.values()].every(areMembers);
    if (!areSound) return this.clear();
    const numbers = new ValueNumbers(this.library, this.counters);
    await numbers.load(edits.flatMap(([, row]) => (row ? valuesOf(row) : [])));
    await this.flushColumns(edits, columns, numbers);
    await this.flushMemberships(edits, memberships, numbers);
  }

  /** The chunks of these edits that are there, by number. */
  private async readFor<Chunk extends { readonly chunk: number }>(
    table: Table<Chunk, number>,
    edits: readonly Edit[],
    size: number,
  ): Promise<ReadonlyMap<number, Chunk>> {
    const wanted = [...grouped(edits, size).keys()];
    const stored = await table.bulkGet(wanted);
    return new Map(stored.flatMap((chunk, at) => (chunk ? [[wanted[at] ?? 0, chunk] as const] : [])));
  }

  /** What other articles have in a damaged chunk is lost: the next list has all built again from the rows. */
  private async clear(): Promise<void> {
    for (const table of [this.library.columns, this.library.memberships, this.library.values]) await table.clear();
    this.counters.set('columnsUpTo', 0);
  }

  private async flushColumns(
    edits: readonly Edit[],
    stored: ReadonlyMap<number, ColumnChunk>,
    numbers: ValueNumbers,
  ): Promise<void> {
    const chunks = [...grouped(edits, docsInChunk)].map(([chunk, chunkEdits]) => {
      const columns = stored.get(chunk) ?? emptyColumns(chunk);
      for (const [doc, row] of chunkEdits) setColumns(columns, doc % docsInChunk, row, numbers);
      return columns;
    });
    await this.library.columns.bulkPut(chunks);
  }

  private async flushMemberships(
    edits: readonly Edit[],
    stored: ReadonlyMap<number, MembershipChunk>,
    numbers: ValueNumbers,
  ): Promise<void> {
    const chunks: MembershipChunk[] = [];
    for (const [chunk, chunkEdits] of grouped(edits, docsInMembership)) {
      const members = new Map(
        chunkEdits.map(([doc, row]) => [doc % docsInMembership, row ? numbers.of(valuesOf(row)) : []]),
      );
      const changed = replaceMembers(stored.get(chunk) ?? emptyMembership(chunk), members);
      if (changed) chunks.push(changed);
    }
    if (chunks.length > 0) await this.library.memberships.bulkPut(chunks);
  }
}

type Edit = readonly [doc: number, row: RowRecord | null];

function grouped(edits: readonly Edit[], size: number): Map<number, Edit[]> {
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const chunk = Math.floor(edit[0] / size);
    groups.set(chunk, [...(groups.get(chunk) ?? []), edit]);
  }
  return groups;
}

/** Writes what lists and filters know of a row to its place in a chunk. */
function setColumns(columns: ColumnChunk, place: number, row: RowRecord | null, numbers: ValueNumbers): void {
  columns.flags[place] = row ? flagsOf(row) : 0;
  if (!row) return;
  columns.saved[place] = Date.parse(row.savedAt);
  columns.published[place] = row.published === null ? Number.NaN : Date.parse(row.published);
  columns.day[place] = dayOf(row.published);
  columns.words[place] = row.wordCount;
  columns.minutes[place] = row.wordCount === 0 ? 0 : Math.min(row.readingMinutes, 0xffff);
  const [publisher = 0] = row.publisher === null ? [] : numbers.of([{ kind: 'publisher', label: row.publisher }]);
  columns.publisher[place] = publisher;
}

/** The flags of a row, as shelves and filters ask for them. */
export function flagsOf(row: RowRecord): number {
  return (
    flag.saved |
    (row.readAt === null ? 0 : flag.read) |
    (row.archivedAt === null ? 0 : flag.archived) |
    (row.deletedAt === null ? 0 : flag.deleted) |
    (row.isStarred ? flag.starred : 0) |
    (row.note === null ? 0 : flag.noted) |
    (row.highlights.length === 0 ? 0 : flag.highlighted) |
    (row.queuePlace == null ? 0 : flag.queued)
  );
}
