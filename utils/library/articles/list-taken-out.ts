import type { Result } from '@/utils/model/result';
import { readPersonChoices } from '../connections/choice-shapes';
import type { PersonChoice } from '../connections/connection-records';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';

/** Names the reader said are nobody's, in the whole library. */
export type TakenOut = Extract<PersonChoice, { readonly kind: 'not-person' }>;

export const isTakenOut = (choice: PersonChoice): choice is TakenOut => choice.kind === 'not-person';

/** Everybody who was taken out, the latest first. */
export function listTakenOut(
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly TakenOut[], LibraryFailure>> {
  return asResult(library, async () => (await readPersonChoices(library)).filter(isTakenOut).reverse());
}
