import { docsInMembership, flag } from '../search/columns/column-records';
import { loadColumns } from '../search/columns/load-columns';
import { ByteReader } from '../search/index/byte-reader';
import { endsOf } from '../search/index/lengths';
import { type IndexDirectory, loadIndex } from '../search/index/load-index';
import type { LibraryDatabase } from '../store/database';
import { allDone, type RowRecord } from '../store/records';
import type { Fault, HealthProgress } from './health-report';

/** Rows held against columns and index in one step. */
const chunkSize = 1_000;

/** Holds columns and search index against the rows, and reads every block of the index. A rebuild that is under way is no fault. */
export function findIndexFaults(
  library: LibraryDatabase,
  onProgress: (progress: HealthProgress) => void,
): PromiseLike<Fault[]> {
  return library.transaction('r', library.tables, async () => {
    const [columnsUpTo, textUpTo] = await library.meta.bulkGet(['columnsUpTo', 'textUpTo']);
    if (columnsUpTo?.value !== allDone || textUpTo?.value !== allDone) return [];
    const columns = await loadColumns(library);
    const index = await loadIndex(library, columns.generation);
    const postings = await countPostings(library, index, onProgress);
    const faults: Fault[] = [];
    let rowCount = 0;
    const keys = await library.rows.toCollection().primaryKeys();
    for (let start = 0; start < keys.length; start += chunkSize) {
      const rows = await library.rows.bulkGet(keys.slice(start, start + chunkSize));
      for (const row of rows) {
        if (!row) continue;
        rowCount += 1;
        if (!agrees(columns.flags[row.doc] ?? 0, row)) faults.push(columnFault(row));
        if (!isIndexed(row, index, postings)) faults.push(indexFault(row));
      }
    }
    const flagged = columns.flags.reduce((count, flags) => count + (flags & flag.saved), 0);
    if (flagged !== rowCount)
      faults.push({ kind: 'columns', message: `${flagged} articles in the columns, ${rowCount} saved` });
    for (const { chunk, starts, values } of await library.memberships.toArray()) {
      const isWhole = starts.length === docsInMembership + 1 && starts.at(-1) === values.length;
      if (!isWhole) faults.push({ kind: 'columns', message: `memberships ${chunk} are cut off` });
    }
    return faults;
  });
}

/** How many terms each entry has in the index. A block that is missing or cut off leaves entries without. */
async function countPostings(
  library: LibraryDatabase,
  index: IndexDirectory,
  onProgress: (progress: HealthProgress) => void,
): Promise<Uint32Array> {
  const counts = new Uint32Array(index.owners.length);
  const add = (entry: number) => {
    counts[entry] = (counts[entry] ?? 0) + 1;
  };
  for (const { entry, terms } of index.memtable) counts[entry] = terms.length;
  for (const [done, { segment, blockTerms }] of index.segments.entries()) {
    const missing = new Set(blockTerms.keys());
    await library.blocks
      .where('[segment+block]')
      .between([segment], [segment, []])
      .each(({ block, terms, postings, lengths }) => {
        missing.delete(block);
        const ends = endsOf(lengths, terms.split('\n').length);
        let start = 0;
        for (const end of ends) {
          const reader = new ByteReader(postings, start, Math.min(end, postings.length));
          let entry = 0;
          while (!reader.isAtEnd) {
            entry += reader.number();
            reader.byte();
            add(entry);
          }
          start = end;
        }
      });
    // Its terms are lost for every entry of the segment: none of them counts as indexed.
    if (missing.size > 0) counts.fill(0, index.segments[done]?.firstEntry, (index.segments[done]?.lastEntry ?? 0) + 1);
    onProgress({ step: 'index', done: done + 1, total: index.segments.length });
  }
  return counts;
}

const agrees = (flags: number, row: RowRecord): boolean =>
  (flags & flag.saved) !== 0 &&
  ((flags & flag.read) !== 0) === (row.readAt !== null) &&
  ((flags & flag.archived) !== 0) === (row.archivedAt !== null) &&
  ((flags & flag.deleted) !== 0) === (row.deletedAt !== null) &&
  ((flags & flag.starred) !== 0) === row.isStarred;

/** The article's text and, where there is any, what the reader added: each an entry that is its own and has terms. */
function isIndexed(row: RowRecord, { owners }: IndexDirectory, postings: Uint32Array): boolean {
  const isOwn = (entry: number) => owners[entry] === row.doc && (postings[entry] ?? 0) > 0;
  return isOwn(row.textEntry) && (row.ownEntry === 0 || isOwn(row.ownEntry));
}

const columnFault = (row: RowRecord): Fault => ({ kind: 'columns', message: `${row.id} is not as in the list` });
const indexFault = (row: RowRecord): Fault => ({ kind: 'index', message: `${row.id} is not found by searching` });
