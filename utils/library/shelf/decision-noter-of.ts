import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';

/** Notes for the reader's other devices what was just decided about persons; to be called in the transaction that decided it. */
export type DecisionNoter = () => Promise<void>;

/** As noterOf: null where the library has no shelf, and to be asked before the transaction. */
export async function decisionNoterOf(library: LibraryDatabase): Promise<DecisionNoter | null> {
  if (!(await readCounter(library, 'shelfOn'))) return null;
  const { noteDecided } = await import('./note-decisions');
  return () => noteDecided(library);
}
