import { isRow } from '../store/record-shapes';
import type { RowRecord } from '../store/records';

/** What a list shows of a saved article. Times are ISO 8601; those the reader caused are in UTC. */
export interface LibraryRow
  extends Omit<
    RowRecord,
    'doc' | 'note' | 'highlights' | 'updatedAt' | 'markedAt' | 'corrections' | 'queuePlace' | 'textEntry' | 'ownEntry'
  > {
  /** The number by which `rowsByKeys` finds it; the same for as long as the article is saved. */
  readonly key: number;
  /** Null if it is not to be read next. */
  readonly queuePlace: number | null;
  /** An image of it is kept. */
  readonly hasPicture: boolean;
  readonly hasNote: boolean;
  readonly highlightCount: number;
}

/**
 * Null for a row that was damaged: it is left out of lists until the health check has put it right. `pictured`: the ids of
 * articles of which an image is kept.
 */
export function libraryRow(row: RowRecord | undefined, pictured: ReadonlySet<string>): LibraryRow | null {
  if (!isRow(row)) return null;
  const { doc, note, highlights, updatedAt, markedAt, corrections, queuePlace, textEntry, ownEntry, ...shown } = row;
  return {
    key: doc,
    ...shown,
    queuePlace: queuePlace ?? null,
    hasPicture: pictured.has(row.id),
    hasNote: note !== null,
    highlightCount: highlights.length,
  };
}
