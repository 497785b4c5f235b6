import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isRow } from '../store/record-shapes';
import type { RowRecord } from '../store/records';
import { asResult } from '../store/transactions';
import { applyChange, type Undo } from './apply-change';
import { inQueue, placeBetween } from './queue-places';
import { writeArticles } from './write-articles';

/**
 * Puts an article that is to be read next before another one, or behind all others (`beforeId` is null). How to undo it, one
 * entry for each article that got another place; none where there is nothing to move.
 */
export function moveInQueue(
  id: string,
  beforeId: string | null,
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly Undo[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const queue = (await inQueue(library).toArray()).filter(isRow);
      const moved = queue.find((row) => row.id === id);
      const others = queue.filter((row) => row !== moved);
      const found = others.findIndex((row) => row.id === beforeId);
      // The one it was to stand before has gone meanwhile: then it stands last.
      const at = found < 0 ? others.length : found;
      if (!moved || queue[at] === moved) return [];
      const changes = placesWith(moved, others, at).flatMap(({ row, queuePlace }) => {
        const changed = applyChange(row, { queuePlace }, now.toISOString());
        return changed ? [{ before: row, after: changed.row, undo: changed.undo }] : [];
      });
      await writer.change(changes);
      return changes.map(({ undo }) => undo);
    }),
  );
}

interface Placed {
  readonly row: RowRecord;
  readonly queuePlace: number;
}

/** The rows that need another place for one to stand at `at` among the others: mostly just that one. */
function placesWith(moved: RowRecord, others: readonly RowRecord[], at: number): readonly Placed[] {
  const place = placeBetween(others[at - 1]?.queuePlace ?? null, others[at]?.queuePlace ?? null);
  if (place !== null) return [{ row: moved, queuePlace: place }];
  return [...others.slice(0, at), moved, ...others.slice(at)].map((row, index) => ({ row, queuePlace: index + 1 }));
}
