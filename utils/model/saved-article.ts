import type { Article } from './article';
import type { Correction } from './correction';
import type { Digest } from './digest';
import type { QuoteSelector } from './quote-selector';

export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** A passage the reader marked, anchored by its text so that it survives a re-extraction. */
export interface Highlight extends QuoteSelector {
  readonly id: string;
  readonly colour: HighlightColour;
  readonly note: string | null;
  readonly createdAt: string;
}

/** An earlier state of a saved article, kept when the page had changed and was saved again. */
export interface Revision {
  readonly articleId: string;
  /** When the newer state took its place; with articleId the key. ISO 8601, UTC. */
  readonly replacedAt: string;
  /** In the words of its page. */
  readonly article: Article;
  /** As it was made: what the reader put right is kept with the article and holds for all its states. */
  readonly digest: Digest;
}

/** One article in the library. All times are ISO 8601 in UTC with milliseconds, so that they sort as text. */
export interface SavedArticle {
  /** From the canonical URL: see utils/identity/article-id.ts. */
  readonly id: string;
  /** As the reader put it right, like the digest. */
  readonly article: Article;
  /** As the reader put it right: what every list, page, search and export goes by. */
  readonly digest: Digest;
  /** When it was first saved; a later save of the same article does not move it. */
  readonly savedAt: string;
  /** When anything of it last changed. */
  readonly updatedAt: string;
  readonly readAt: string | null;
  readonly archivedAt: string | null;
  /** When it was put in the trash. */
  readonly deletedAt: string | null;
  readonly isStarred: boolean;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly highlights: readonly Highlight[];
  /** How far it was read, 0..1. */
  readonly progress: number;
  /** Its place among those to be read next, by which they are in order; null if it is not one of them. */
  readonly queuePlace: number | null;
  /** What the reader put right in the article and its digest, in the order it was first done; one for each thing that is put right. */
  readonly corrections: readonly Correction[];
  /** The digest as it was made, to which the corrections are applied anew; null where there are none: `digest` is that. */
  readonly madeDigest: Digest | null;
  /** The article in the words of its page, where the reader put something of it right; null where `article` is that. */
  readonly madeArticle: Article | null;
}
