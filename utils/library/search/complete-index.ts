import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RebuildProgress } from '../store/records';
import { allDone } from '../store/records';
import { asResult } from '../store/transactions';
import { maintainIndex } from './index/maintain-index';
import { termsVersion } from './index/terms-of-article';
import { isTextIncomplete } from './is-text-incomplete';
import { clearDerived, rebuildColumns, rebuildText } from './rebuild';

const running = new WeakMap<LibraryDatabase, Promise<Result<void, LibraryFailure>>>();

/**
 * Brings columns and search index up to date where an upgrade, a repair or a new version of the index left work to do, and
 * does next to nothing if all is well. May be stopped at any time and goes on where it was. Called twice it runs once;
 * only the first call's progress is told.
 */
export function completeIndex(
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  const before = running.get(library);
  if (before) return before;
  const work = asResult(library, async () => {
    const version = (await library.meta.get('termsVersion'))?.value;
    // 0 or none: an upgrade from before there was an index; it is empty and needs no clearing.
    if (version && version !== termsVersion) await clearDerived(library);
    if ((await library.meta.get('columnsUpTo'))?.value !== allDone) await rebuildColumns(library);
    if (await isTextIncomplete(library)) {
      await rebuildText(library, onProgress);
      await library.meta.put({ name: 'termsVersion', value: termsVersion });
    }
    await maintainIndex(library);
  }).finally(() => running.delete(library));
  running.set(library, work);
  return work;
}

/** Empties columns and search index, which the next list or search builds again. */
export const clearIndex = (library: LibraryDatabase = theLibrary()): Promise<Result<void, LibraryFailure>> =>
  asResult(library, () => clearDerived(library));

/** Builds columns and search index again from the articles, which stay as they are. Lists and search work meanwhile, search with what is done. */
export async function rebuildIndex(
  onProgress?: (progress: RebuildProgress) => void,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<void, LibraryFailure>> {
  const cleared = await clearIndex(library);
  return cleared.ok ? completeIndex(onProgress, library) : cleared;
}
