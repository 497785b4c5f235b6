/** Bytes as files and cryptography take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What carries the shelf: a folder, or anything else that keeps files under paths with '/'. Four calls, so that another one
 * is soon written. Throws a CarrierError where the reader's leave or the place is gone.
 */
export interface Carrier {
  /** The names of what is in a folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** null where there is no such file. */
  readonly read: (path: string) => Promise<Bytes | null>;
  /** Puts a whole file in place or none, with its folders. */
  readonly write: (path: string, bytes: Bytes) => Promise<void>;
  /** A file or a whole folder; one that is gone already is fine. */
  readonly remove: (path: string) => Promise<void>;
}

/**
 * - not-allowed: the reader has to allow it again
 * - gone: the folder is not where it was
 * - not-written: the disk is full, or the file is held by somebody else
 */
export type CarrierFailure = 'not-allowed' | 'gone' | 'not-written';

export class CarrierError extends Error {
  constructor(readonly failure: CarrierFailure) {
    super(failure);
  }
}
