import type { PersonChoice } from '../connections/connection-records';
import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';

/** Tells the reader's other devices that decisions were taken back; to be called in the transaction that takes them back. */
export type Withdrawer = (choices: readonly PersonChoice[]) => Promise<void>;

/** As noterOf: null where the library has no shelf, and to be asked before the transaction. */
export async function withdrawerOf(library: LibraryDatabase): Promise<Withdrawer | null> {
  if (!(await readCounter(library, 'shelfOn'))) return null;
  const { noteWithdrawals } = await import('./note-decisions');
  return (choices) => noteWithdrawals(library, choices);
}
