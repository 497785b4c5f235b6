import { isRow } from '../store/record-shapes';
import type { RowRecord } from '../store/records';

/** What a list shows of a saved article. Times are ISO 8601; those the reader caused are in UTC. */
export interface LibraryRow {
  /** The number by which `rowsByKeys` finds it; the same for as long as the article is saved. */
  readonly key: number;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly wordCount: number;
  readonly readingMinutes: number;
  /** The first sentence of the summary, else the standfirst. */
  readonly summary: string | null;
  /** Names of the key people. */
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly savedAt: string;
  readonly readAt: string | null;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
  readonly isStarred: boolean;
  readonly tags: readonly string[];
  readonly hasNote: boolean;
  readonly highlightCount: number;
  readonly progress: number;
}

/** Null for a row that was damaged: it is left out of lists until the health check has put it right. */
export function libraryRow(row: RowRecord | undefined): LibraryRow | null {
  if (!isRow(row)) return null;
  const { doc, note, highlights, updatedAt, textEntry, ownEntry, ...shown } = row;
  return { key: doc, ...shown, hasNote: note !== null, highlightCount: highlights.length };
}
