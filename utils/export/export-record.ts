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

/** Records as they come: an array, or a cursor over the library. */
export type RecordSource = Iterable<ExportRecord> | AsyncIterable<ExportRecord>;
