/**
 * Why the library could not do it. In none of these cases was anything deleted or half written.
 * - newer-version: the store was written by a newer Nutgraf, or one is being installed; reload or update, export first
 * - blocked: another open page keeps an older form of the store; close it and try again
 * - quota: the disk or the browser's share of it is full; make room and try again
 * - unavailable: the browser refuses storage here (private window, storage switched off)
 * - corrupt: the browser cannot read its own store, or a record is damaged
 */
export type LibraryFailureKind = 'newer-version' | 'blocked' | 'quota' | 'unavailable' | 'corrupt';

export interface LibraryFailure {
  readonly kind: LibraryFailureKind;
  /** What the browser said, for a bug report; not for the reader. */
  readonly message: string;
}

/** Carries a failure through Dexie's transactions, which know only throws; never leaves utils/library. */
export class LibraryError extends Error {
  constructor(readonly failure: LibraryFailure) {
    super(failure.message);
  }
}

/** DOMException names (IndexedDB 3.0, sections 5 and 6) and Dexie's own, by what they mean to the reader. */
const kindOfName: Readonly<Record<string, LibraryFailureKind>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  MissingAPIError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotReadableError: 'corrupt',
  DataCloneError: 'corrupt',
  NotFoundError: 'corrupt',
};

interface ErrorLike {
  readonly name?: string;
  readonly message?: string;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
}

/** The failure an error stands for; null for one that is a bug. Looks into the errors Dexie wraps around the browser's own. */
export function failureOf(error: unknown): LibraryFailure | null {
  if (error instanceof LibraryError) return error.failure;
  if (typeof error !== 'object' || error === null) return null;
  const { name, message, inner, failures } = error as ErrorLike;
  for (const cause of [inner, ...(failures ?? [])]) {
    const failure = cause === error ? null : failureOf(cause);
    if (failure) return failure;
  }
  // Chromium reports a full disk while committing as an AbortError that says so only in its text.
  const isQuota = /quota|disk is full|no space/i.test(message ?? '');
  const kind = isQuota ? 'quota' : kindOfName[name ?? ''];
  return kind ? { kind, message: `${name}: ${message ?? ''}` } : null;
}
