import type { PastImport } from '@/utils/model/past-import';
import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isAmount, isText, isTextOrNull, isTime } from '../store/record-shapes';
import { asResult } from '../store/transactions';

/** As many as are kept: what one wants to take back is of these days, and each may hold what articles were before. */
const maxKept = 20;

/** Keeps what an import did, so that it can be taken back on another day; the oldest beyond twenty are forgotten. */
export function keepImport(
  done: Omit<PastImport, 'id'>,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<number, LibraryFailure>> {
  return asResult(library, () =>
    library.transaction('rw', library.imports, async () => {
      const id = await library.imports.add(done);
      const ids = await library.imports.orderBy('id').reverse().primaryKeys();
      await library.imports.bulkDelete(ids.slice(maxKept));
      return id;
    }),
  );
}

/** The imports that can be taken back, the latest first. */
export function listImports(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly PastImport[], LibraryFailure>> {
  return asResult(library, async () => (await library.imports.orderBy('id').reverse().toArray()).filter(isPastImport));
}

/** Forgets an import: it was taken back. */
export function forgetImport(
  id: number,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  return asResult(library, () => library.imports.delete(id));
}

/** What it wrote is looked at by whoever takes it back. */
export function isPastImport(value: unknown): value is PastImport {
  if (typeof value !== 'object' || value === null) return false;
  const { at, program, files, count, tag } = value as Partial<Record<keyof PastImport, unknown>>;
  const areFiles = Array.isArray(files) && files.every(isText);
  return isTime(at) && isTextOrNull(program) && areFiles && isAmount(count) && isTextOrNull(tag);
}
