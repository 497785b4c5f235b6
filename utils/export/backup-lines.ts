import type { Revision } from '@/utils/model/saved-article';
import type { SavedLine } from '@/utils/model/saved-line';

export const backupFormat = 'nutgraf-backup';

/**
 * Grows when a reader of the version before could not read a line. The importer reads every version up to this one.
 *
 * 1. An article in one line, with what the reader added, its revisions and images.
 * 2. What hangs on an article in lines of their own; what the reader put right (`corrections`), and digest and article as they
 *    were made (`madeDigest`, `madeArticle`), absent where nothing was; its place among those to be read next (`queuePlace`),
 *    absent where it has none; a last line with a sum over all.
 */
export const backupVersion = 2;

/** The first line of a backup, of every version. */
export interface BackupHeader {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** How many articles follow. */
  readonly count: number;
  /** What goes along beside the articles: settings, choices on people and stories. */
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** An image without its bytes, which follow in lines of their own. */
export interface BackupImageHead {
  readonly src: string;
  readonly mimeType: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly byteCount: number;
}

/**
 * Every line after the first, in version 2. What hangs on an article follows it: no line grows with how much that is.
 * A line of version 1 was a whole article with its revisions and images in it.
 */
export type BackupLine =
  | { readonly saved: SavedLine }
  | { readonly version: Revision }
  | { readonly image: BackupImageHead }
  /** The next bytes of the image above, base64. */
  | { readonly bytes: string }
  /** What could not be read from the library or not be written, and of which article. */
  | { readonly unwritten: { readonly title: string; readonly part: UnwrittenPart } }
  /** The last line. */
  | { readonly end: BackupEnd };

export type UnwrittenPart = 'saved' | 'version' | 'image';

export interface BackupEnd {
  readonly articles: number;
  readonly versions: number;
  readonly images: number;
  /** Of all lines above with their line breaks (LF), UTF-8, in hexadecimal: what `head -n -1 FILE | sha256sum` gives. */
  readonly sha256: string;
}
