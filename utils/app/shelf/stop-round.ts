import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';

/** Ends a round where the library fails; the round gives the failure back. */
export class LibraryStop extends Error {
  constructor(readonly failure: LibraryFailure) {
    super(failure.message);
  }
}

/** The value of what the library was asked; where it fails, the round ends. */
export function must<Value>(result: Result<Value, LibraryFailure>): Value {
  if (!result.ok) throw new LibraryStop(result.error);
  return result.value;
}
