import { valuesOf } from '../search/columns/value-numbers';
import { fingerprintOf, readFingerprints } from '../search/index/entry-fingerprints';
import { readOwners } from '../search/index/entry-owners';
import { isMemtableEntry, isSegment } from '../search/index/index-shapes';
import { termsOfArticle, termsOfOwn } from '../search/index/terms-of-article';
import type { LibraryDatabase } from '../store/database';
import { isBody, isRow } from '../store/record-shapes';
import { allDone, type BodyRecord, type RowRecord } from '../store/records';
import { agreesWithColumns, countFlagged, countMembers, readStoredColumns } from './find-column-faults';
import type { CheckControls, Fault } from './health-report';

/** Articles held against columns and index in one step. */
const chunkSize = 100;

/**
 * Holds columns and search index against the articles themselves: what lists, filters and facets know of each, and every
 * posting and position of its text. A rebuild that is under way is no fault.
 */
export function findIndexFaults(library: LibraryDatabase, controls: CheckControls): PromiseLike<Fault[]> {
  const { onProgress, isStopped } = controls;
  return library.transaction('r', library.tables, async () => {
    const [columnsUpTo, textUpTo] = await library.meta.bulkGet(['columnsUpTo', 'textUpTo']);
    if (columnsUpTo?.value !== allDone || textUpTo?.value !== allDone) return [];
    const stored = await readStoredColumns(library);
    const index = await readIndex(library, onProgress);
    const faults: Fault[] = [
      ...stored.faults.map((message): Fault => ({ kind: 'columns', message })),
      ...index.faults.map((message): Fault => ({ kind: 'index', message })),
    ];
    const keys = await library.rows.toCollection().primaryKeys();
    let rowCount = 0;
    let memberCount = 0;
    let isAllRead = true;
    for (let start = 0; start < keys.length && !isStopped(); start += chunkSize) {
      const chunk = keys.slice(start, start + chunkSize);
      const [rows, bodies] = await Promise.all([library.rows.bulkGet(chunk), library.bodies.bulkGet(chunk)]);
      for (const [at, row] of rows.entries()) {
        rowCount += 1;
        // Told as damaged, and put right first.
        isAllRead &&= isRow(row);
        if (!isRow(row)) continue;
        memberCount += valuesOf(row).length;
        if (!agreesWithColumns(row, stored))
          faults.push({ kind: 'columns', message: `${row.id} is not as in the list` });
        if (!isFound(row, bodies[at], index))
          faults.push({ kind: 'index', message: `${row.id} is not found by searching` });
      }
      onProgress({ step: 'index', done: index.steps + start + chunk.length, total: index.steps + keys.length });
    }
    if (isStopped() || faults.some(({ kind }) => kind === 'columns')) return faults;
    const flagged = countFlagged(stored);
    if (flagged !== rowCount)
      faults.push({ kind: 'columns', message: `${flagged} articles in the columns, ${rowCount} saved` });
    const members = countMembers(stored);
    if (isAllRead && members !== memberCount)
      faults.push({ kind: 'columns', message: `${members} values in the columns, ${memberCount} in the articles` });
    return faults;
  });
}

interface ReadIndex {
  readonly owners: Uint32Array;
  readonly sums: Uint32Array;
  readonly faults: readonly string[];
  /** Steps of the check that reading the segments was. */
  readonly steps: number;
}

async function readIndex(library: LibraryDatabase, onProgress: CheckControls['onProgress']): Promise<ReadIndex> {
  const [{ owners, isWhole }, segments, memtable, total] = await Promise.all([
    readOwners(library),
    library.segments.toArray(),
    library.tail.toArray(),
    library.rows.count(),
  ]);
  const complete = segments.filter((segment) => segment.isComplete !== false);
  const sound = complete.filter(isSegment);
  const steps = sound.length;
  const onSegment = (done: number) => onProgress({ step: 'index', done, total: steps + total });
  const read = await readFingerprints(library, sound, memtable.filter(isMemtableEntry), owners.length, onSegment);
  const damaged = [
    ...(isWhole ? [] : ['the list of entries is not of its form']),
    ...(sound.length === complete.length ? [] : ['segments are not of their form']),
    ...(memtable.every(isMemtableEntry) ? [] : ['new texts are not of their form']),
  ];
  return { owners, sums: read.sums, faults: [...damaged, ...read.faults], steps };
}

/** The article's text and, where there is any, what the reader added: each an entry that is its own and holds just its terms. */
function isFound(row: RowRecord, body: BodyRecord | undefined, { owners, sums }: ReadIndex): boolean {
  const holds = (entry: number, terms: Parameters<typeof fingerprintOf>[0] | null) =>
    terms === null ? entry === 0 : owners[entry] === row.doc && sums[entry] === fingerprintOf(terms);
  // A text that is gone is told as that.
  const isTextFound = !isBody(body) || holds(row.textEntry, termsOfArticle(body.article, body.digest));
  return isTextFound && holds(row.ownEntry, termsOfOwn(row));
}
