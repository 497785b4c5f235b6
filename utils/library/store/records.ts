import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';

/** A small row for every article: what a list shows, and the reader's own fields. Loaded by the screenful. */
export interface RowRecord
  extends Omit<SavedArticle, 'article' | 'digest' | 'madeDigest' | 'madeArticle' | 'corrections' | 'queuePlace'> {
  /** Given by the store, never used again: the number by which columns and index know the article. */
  readonly doc: number;
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly wordCount: number;
  readonly readingMinutes: number;
  /** The first sentence of the summary, else the standfirst. */
  readonly summary: string | null;
  /** Names of the key people. */
  readonly people: readonly string[];
  readonly topics: readonly string[];
  /** When the latest of its highlights was made; null, or absent in an older row, where there are none. */
  readonly markedAt?: string | null;
  /** What the reader put right. Absent in a row written before there was any, and read as none. */
  readonly corrections?: readonly Correction[];
  /** Absent in a row written before articles could be put in order, and read as null. */
  readonly queuePlace?: number | null;
  /** Its numbers in the search index: that of the article's own text and that of what the reader added; 0 if there is none (yet). */
  readonly textEntry: number;
  readonly ownEntry: number;
}

/** A row before the store has given it its number. */
export type NewRow = Omit<RowRecord, 'doc'>;

/** Builds and rebuilds go article by article in the order of their numbers; up to which one they are done is kept in `meta`. */
export const allDone = Number.MAX_SAFE_INTEGER;

/** The large part of an article, under the same number. */
export interface BodyRecord {
  readonly doc: number;
  /** As the reader put it right. */
  readonly article: Article;
  /** As the reader put it right. */
  readonly digest: Digest;
  /** As it was made, where anything was put right; null or absent where nothing was. */
  readonly madeDigest?: Digest | null;
  /** In the words of its page, where something of the article itself was put right; null or absent where nothing was. */
  readonly madeArticle?: Article | null;
}

/**
 * - generation: grows with every write, so that what was read stays valid as long as it is the same
 * - columnsUpTo, textUpTo: the last doc that the columns and the search index hold; allDone where they hold all
 * - connectionsUpTo: the last doc that people, topics and stories hold
 * - nextEntry, nextValue: the next numbers to give
 * - termsVersion: see terms-of-article.ts
 * - libraryId: given at random when the store is made, and never changed; see model/library-mark.ts
 * - shelfOn: 1 while what is written is noted for other devices; see shelf/note-writes.ts
 * - clockSeen, clockSteadySince: see articles/steady-clock.ts; ms
 */
export type MetaName =
  | 'generation'
  | 'columnsUpTo'
  | 'textUpTo'
  | 'connectionsUpTo'
  | 'nextEntry'
  | 'nextValue'
  | 'termsVersion'
  | 'libraryId'
  | 'shelfOn'
  | 'decisionsDue'
  | 'decisionsSettled'
  | 'clockSeen'
  | 'clockSteadySince';

export interface MetaRecord {
  readonly name: MetaName;
  readonly value: number;
}

/** An image of an article as it was when it was saved. */
export interface ImageRecord {
  readonly articleId: string;
  /** The address it had on the page: that of the figure or the lead image it belongs to. */
  readonly src: string;
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A record that could not be read as what it should be, as it was found. A repair puts it aside and deletes nothing. */
export interface SetAsideRecord {
  readonly id: number;
  readonly table:
    | ('rows' | 'bodies' | 'revisions' | 'images')
    | ('personChoices' | 'personPins' | 'storyChoices')
    | ('savedSearches' | 'follows' | 'imports')
    | ('stamps' | 'outbox' | 'shelf');
  readonly key: number | string | readonly [string, string];
  readonly record: unknown;
  readonly at: string;
}

/** An article that was written and is to be copied, or taken out of the copy; see copy/keep-copy.ts. */
export interface CopyDue {
  readonly doc: number;
  /** That of its last write: one that is written again while it is copied stays due. */
  readonly generation: number;
}

/** How far a rebuild is; `total` is the number of articles. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}
