import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';

/** That decisions may have to be carried out. In a transaction over meta. */
export async function settleLater(library: LibraryDatabase): Promise<void> {
  await library.meta.put({ name: 'decisionsDue', value: ((await readCounter(library, 'decisionsDue')) ?? 0) + 1 });
}
