import type { LibraryFilter } from '@/utils/model/library-filter';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isBody, isRow } from '../store/record-shapes';
import type { BodyRecord, RowRecord } from '../store/records';
import { filterMask } from './columns/filter-mask';
import { filterFor } from './filter-for';
import { findSentence, type MarkedText, type MatchRange, markedClauses, matchRanges } from './find-sentence';
import { matchQuery } from './index/match-query';
import { type Clause, parseQuery } from './index/parse-query';
import { isTextIncomplete } from './is-text-incomplete';
import type { LibraryRow } from './library-row';
import { queryColumns } from './query-columns';
import { withPictures } from './with-pictures';

export type { MarkedText, MatchRange } from './find-sentence';

/** Fills the index in a task of its own; loaded only if it has gaps. */
const complete = async (library: LibraryDatabase) =>
  (await import('./complete-index')).completeIndex(undefined, library);

interface SearchHit {
  readonly row: LibraryRow;
  readonly score: number;
  /** Words found in the title. */
  readonly titleRanges: readonly MatchRange[];
  /** The sentence of the text, or the note, that says most of what was asked; null if only title, people or tags do. */
  readonly sentence: MarkedText | null;
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
  /** False while the index is being built: articles may be missing. */
  readonly isComplete: boolean;
}

/**
 * The saved articles that a query finds, best first. Words (the last one as far as it is typed), "exact phrases", person:,
 * topic:, site:, tag:, title:, author:, quote:, by:, lang:, minutes:, is:unread, before:, after:, and a minus before any of
 * them; see index/parse-query.ts.
 */
export function search(
  query: string,
  { filter = {}, offset = 0, limit }: SearchRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<SearchResult, LibraryFailure>> {
  const clauses = parseQuery(query);
  return queryColumns(library, async (columns) => {
    const mask = await filterMask(library, columns, filterFor(clauses, filter));
    const { docs, scores } = await matchQuery(library, columns, mask, clauses);
    const shown = [...docs.subarray(offset, offset + limit)];
    const rows = await library.rows.bulkGet(shown);
    const listed = await withPictures(library, rows);
    const bodies = markedClauses(clauses).length > 0 ? await library.bodies.bulkGet(shown) : [];
    const hits = rows.flatMap(
      (row, index) => hitOf(row, listed[index], bodies[index], scores[offset + index] ?? 0, clauses) ?? [],
    );
    return { hits, keys: docs, isComplete: !(await isTextIncomplete(library)) };
  }).then((result) => {
    // Lists watch the library: what the index gains shows in them as it comes.
    if (result.ok && !result.value.isComplete) void complete(library);
    return result;
  });
}

/** The passage by which one article of a result was found, for rows that come into view later; null if there is none. */
export function matchingSentence(
  query: string,
  key: number,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<MarkedText | null, LibraryFailure>> {
  return queryColumns(library, async () => {
    const [row, body] = await Promise.all([library.rows.get(key), library.bodies.get(key)]);
    return isRow(row) && isBody(body) ? findSentence(body.article, row.note, markedClauses(parseQuery(query))) : null;
  });
}

/** Null for a row that was damaged. */
function hitOf(
  row: RowRecord | undefined,
  shown: LibraryRow | null | undefined,
  body: BodyRecord | undefined,
  score: number,
  clauses: readonly Clause[],
): SearchHit | null {
  if (!row || !shown) return null;
  const marked = markedClauses(clauses);
  return {
    row: shown,
    score,
    titleRanges: matchRanges(row.title, marked),
    sentence: isBody(body) ? findSentence(body.article, row.note, marked) : null,
  };
}
