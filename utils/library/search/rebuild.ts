import { type LibraryWriter, writeArticles } from '../articles/write-articles';
import type { LibraryDatabase } from '../store/database';
import { isBody, isRow } from '../store/record-shapes';
import { allDone, type MetaName, type RebuildProgress } from '../store/records';
import { termsVersion } from './index/terms-of-article';

/** Rows read at once for the columns, and articles indexed at once: half a second of work at most, then others may write. */
const rowsInStep = 1_000;
const articlesInStep = 250;

/** Fills the columns with what they miss, in steps of one transaction each; goes on where a rebuild before it stopped. */
export function rebuildColumns(library: LibraryDatabase, onProgress?: (progress: RebuildProgress) => void) {
  return rebuild(library, 'columnsUpTo', rowsInStep, onProgress, async (writer, docs) => {
    for (const row of await library.rows.bulkGet([...docs])) if (isRow(row)) writer.recount(row);
  });
}

/** Fills the search index with what it misses, too. */
export async function rebuildText(library: LibraryDatabase, onProgress?: (progress: RebuildProgress) => void) {
  await rebuild(library, 'textUpTo', articlesInStep, onProgress, async (writer, docs) => {
    const rows = await library.rows.bulkGet([...docs]);
    const bodies = await library.bodies.bulkGet([...docs]);
    for (const [index, row] of rows.entries()) {
      const body = bodies[index];
      if (isRow(row)) await writer.indexAgain(row, isBody(body) ? body : null);
    }
  });
}

/** Empties the columns, to be built again from the rows. */
export function clearColumns(library: LibraryDatabase): PromiseLike<void> {
  return writeArticles(library, async (writer) => {
    for (const table of [library.columns, library.memberships, library.values]) await table.clear();
    writer.counters.set('columnsUpTo', 0);
    writer.touch();
  });
}

/** Empties columns and index, to be built again from rows and bodies, which stay untouched. */
export function clearDerived(library: LibraryDatabase): PromiseLike<void> {
  return writeArticles(library, async (writer) => {
    const { columns, memberships, values, entries, tail, segments, blocks, positions } = library;
    for (const table of [columns, memberships, values, entries, tail, segments, blocks, positions]) await table.clear();
    writer.counters.set('columnsUpTo', 0);
    writer.counters.set('textUpTo', 0);
    writer.counters.set('termsVersion', termsVersion);
    writer.touch();
  });
}

async function rebuild(
  library: LibraryDatabase,
  mark: MetaName & ('columnsUpTo' | 'textUpTo'),
  stepSize: number,
  onProgress: ((progress: RebuildProgress) => void) | undefined,
  step: (writer: LibraryWriter, docs: readonly number[]) => Promise<void>,
): Promise<void> {
  const total = await library.rows.count();
  for (let done = 0, isDone = false; !isDone; done += stepSize) {
    isDone = await writeArticles(library, async (writer) => {
      const upTo = writer.counters.get(mark);
      if (upTo === allDone) return true;
      const docs = await library.rows.where('doc').above(upTo).limit(stepSize).primaryKeys();
      const isLast = docs.length < stepSize;
      writer.counters.set(mark, isLast ? allDone : (docs.at(-1) ?? upTo));
      await step(writer, docs);
      writer.touch();
      return isLast;
    });
    onProgress?.({ done: Math.min(total, done + stepSize), total });
  }
}
