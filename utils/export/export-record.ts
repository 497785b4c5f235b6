import type { Revision, SavedArticle } from '@/utils/model/saved-article';

/** An image the reader kept with the article; `src` is the address by which the article's blocks name it. */
export interface KeptImage {
  readonly src: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What an export is made from: a saved article and, where the library hands them over, what hangs on it. */
export interface ExportRecord extends SavedArticle {
  /** Earlier states, oldest first. */
  readonly revisions?: readonly Revision[];
  readonly images?: readonly KeptImage[];
}

/** One after the other: a list, or read from the library while they are asked for. */
type Many<Item> = Iterable<Item> | AsyncIterable<Item>;

/** An image on its way into a backup; its bytes are null where they cannot be read. */
export type StreamedImage = Omit<KeptImage, 'bytes'> & { readonly bytes: Uint8Array | null };

/** The same as a backup reads it: an article may have more versions and images than the memory holds. */
export interface StreamedRecord extends SavedArticle {
  /** Oldest first; null is one that cannot be read. */
  readonly revisions?: Many<Revision | null>;
  readonly images?: Many<StreamedImage>;
}

export type StreamedSource = Many<StreamedRecord>;

/** Records as they come: an array, or a cursor over the library. */
export type RecordSource = Many<ExportRecord>;
