import type { Result } from '../model/result';
import { attempt } from './attempt';
import { type LibraryDatabase, theLibrary } from './database';
import type { LibraryFailure } from './library-failure';
import type { LibraryFilter } from './library-filter';
import { type LibraryRow, libraryRow } from './library-row';
import { matchesFilter } from './matches-filter';

/** UTF-16 units into the sentence's text, end exclusive. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

export interface SearchHit {
  readonly row: LibraryRow;
  readonly score: number;
  /** Words found in the title. */
  readonly titleRanges: readonly MatchRange[];
  /** The sentence of the text, or the note, that says most of what was asked; null where only title, people or tags do. */
  readonly sentence: { readonly text: string; readonly ranges: readonly MatchRange[] } | null;
}

export interface SearchRequest {
  readonly filter?: LibraryFilter;
  readonly offset?: number;
  readonly limit: number;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** The keys of all that match, best first, for a virtual list and `rowsByKeys`. */
  readonly keys: Uint32Array;
}

/**
 * The saved articles that a query finds, best first. Words (the last one as far as it is typed), "exact phrases", person:,
 * topic:, site:, tag:, is:unread, before:, after:, and a minus before any of them.
 */
export function search(
  query: string,
  { filter = {}, offset = 0, limit }: SearchRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SearchResult, LibraryFailure>> {
  return attempt(library, async () => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const found: LibraryRow[] = [];
    await library.rows.each((row) => {
      const text = fold([row.title, row.summary, row.publisher, row.note, ...row.people, ...row.topics].join(' '));
      if (matchesFilter(row, filter) && words.every((word) => text.includes(word))) found.push(libraryRow(row));
    });
    found.reverse();
    const hits = found.slice(offset, offset + limit).map((row) => ({ row, score: 1, titleRanges: [], sentence: null }));
    return { hits, keys: Uint32Array.from(found, (row) => row.key) };
  });
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
