import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RowRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { applyChange, applyUndo, type Change, type Undo } from './apply-change';
import { placing } from './queue-places';
import { rowsByIds } from './rows-by-ids';
import { writeArticles } from './write-articles';

export type { Change, Undo } from './apply-change';

/**
 * Changes fields of saved articles in one transaction; each record is read and written inside it, so that edits of other
 * fields by other tabs stand. Gives back how to undo it, one entry for each article that really changed.
 */
export function changeSaved(
  ids: readonly string[],
  change: Change,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly Undo[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const undos: Undo[] = [];
      const changes: { before: RowRecord; after: RowRecord }[] = [];
      const placed = await placing(library, change);
      for (const before of await rowsByIds(library, [...new Set(ids)])) {
        const changed = applyChange(before, placed(before), now.toISOString());
        if (!changed) continue;
        changes.push({ before, after: changed.row });
        undos.push(changed.undo);
      }
      await writer.change(changes);
      return undos;
    }),
  );
}

/** Takes changes back, field by field; the ids of the articles that it changed. */
export function undoChange(
  undos: readonly Undo[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const byId = new Map(undos.map((undo) => [undo.id, undo]));
      const changes: { before: RowRecord; after: RowRecord }[] = [];
      for (const before of await rowsByIds(library, [...byId.keys()])) {
        const undo = byId.get(before.id);
        const after = undo && applyUndo(before, undo, now.toISOString());
        if (after) changes.push({ before, after });
      }
      await writer.change(changes);
      return changes.map(({ after }) => after.id);
    }),
  );
}
