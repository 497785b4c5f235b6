import { recordStamp } from '@/utils/model/record-stamp';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { rowsByIds } from './rows-by-ids';
import { writeArticles } from './write-articles';

/** An article as it was left by whoever wants it out again. */
export interface LeftAs {
  readonly id: string;
  /** Its recordStamp. */
  readonly stamp: string;
}

/**
 * Puts articles into the trash that nobody has changed since, in one transaction; the ids of those that were changed, and
 * stay. Articles that are gone already are passed over.
 */
export function trashUnchanged(
  articles: readonly LeftAs[],
  now: Date,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const { unchanged, changedIds } = await split(library, articles);
      const at = now.toISOString();
      await writer.change(unchanged.map((before) => ({ before, after: { ...before, deletedAt: at, updatedAt: at } })));
      return changedIds;
    }),
  );
}

/** Erases articles that nobody has changed since, for an import that is given up while it runs; the ids of those that stay. */
export function eraseUnchanged(
  articles: readonly LeftAs[],
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  return asResult(library, () =>
    writeArticles(library, async (writer) => {
      const { unchanged, changedIds } = await split(library, articles);
      await writer.remove(unchanged);
      return changedIds;
    }),
  );
}

async function split(library: LibraryDatabase, articles: readonly LeftAs[]) {
  const stamps = new Map(articles.map(({ id, stamp }) => [id, stamp]));
  const rows = await rowsByIds(library, [...stamps.keys()]);
  const unchanged = rows.filter((row) => recordStamp(row) === stamps.get(row.id));
  const changedIds = rows.filter((row) => !unchanged.includes(row)).map(({ id }) => id);
  return { unchanged, changedIds };
}
