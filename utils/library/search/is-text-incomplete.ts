import type { LibraryDatabase } from '../store/database';
import { allDone } from '../store/records';
import { termsVersion } from './index/terms-of-article';

/** True if search does not yet find every article. */
export async function isTextIncomplete(library: LibraryDatabase): Promise<boolean> {
  const [upTo, version] = await library.meta.bulkGet(['textUpTo', 'termsVersion']);
  return upTo?.value !== allDone || version?.value !== termsVersion;
}
