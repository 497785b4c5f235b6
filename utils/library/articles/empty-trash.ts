import type { Result } from '@/utils/model/result';
import { isCopyKept } from '../copy/copy-bucket';
import { completeCopy } from '../copy/keep-copy';
import { dropLostCopies } from '../copy/lost-copies';
import { type LibraryDatabase, theLibrary } from '../store/database';
import { emptyMeta } from '../store/empty-meta';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { steadySince } from './steady-clock';
import { type LibraryWriter, writeArticles } from './write-articles';

/** Long enough to notice a loss after a holiday; the trash tells the reader so. */
const trashDays = 30;
const dayMs = 86_400_000;

/**
 * Deletes for good what has been in the trash for 30 days; how many articles that was. Nothing until the clock has gone on
 * for as long without a jump: one that is set years ahead erases nothing.
 */
export function purgeTrash(
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const before = now.getTime() - trashDays * dayMs;
      if ((await steadySince(now, library)) > before) return 0;
      return removeDeletedBefore(new Date(before).toISOString(), library, writer);
    }),
  );
}

/** Deletes for good everything in the trash, however long it has been there. */
export function emptyTrash(library: LibraryDatabase = theLibrary()): Promise<Result<number, LibraryFailure>> {
  return asResult(library, () => writeArticles(library, (writer) => removeDeletedBefore('\uffff', library, writer)));
}

async function removeDeletedBefore(time: string, library: LibraryDatabase, writer: LibraryWriter): Promise<number> {
  const rows = await library.rows.where('deletedAt').belowOrEqual(time).toArray();
  await writer.remove(rows);
  return rows.length;
}

/** Erases every article, revision, image, index entry and copy. The reader asked for it and confirmed. */
export function eraseEverything(library: LibraryDatabase = theLibrary()): Promise<Result<void, LibraryFailure>> {
  return asResult(library, async () => {
    await writeArticles(library, async (writer) => {
      // Numbers once given are never given again: other pages may hold what was read under them.
      const generation = writer.counters.next('generation');
      // This device leaves its shelf: what is erased here is not erased on the others.
      writer.counters.set('shelfOn', 0);
      const sequences = writer.counters.all();
      const docs = await library.rows.toCollection().primaryKeys();
      for (const table of library.tables) await table.clear();
      await library.meta.bulkPut([...sequences, ...emptyMeta]);
      // Where the page closes before the copies are gone, the next one takes them out.
      if (isCopyKept()) await library.copyDue.bulkPut(docs.map((doc) => ({ doc, generation })));
    });
    await completeCopy(library);
    await dropLostCopies(library);
  });
}
