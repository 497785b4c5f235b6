import type { Article } from './article';
import type { Digest } from './digest';

export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/**
 * A passage the reader marked, anchored by its text so that it survives a re-extraction
 * (the text quote selector of the W3C Web Annotation Data Model, section 4.2.4).
 */
export interface Highlight {
  readonly id: string;
  readonly quote: string;
  /** Up to 32 characters before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  readonly colour: HighlightColour;
  readonly note: string | null;
  readonly createdAt: string;
}

/** An earlier state of a saved article, kept when the page had changed and was saved again. */
export interface Revision {
  readonly articleId: string;
  /** When the newer state took its place; with articleId the key. ISO 8601, UTC. */
  readonly replacedAt: string;
  readonly article: Article;
  readonly digest: Digest;
}

/** One article in the library. All times are ISO 8601 in UTC with milliseconds, so that they sort as text. */
export interface SavedArticle {
  /** From the canonical URL: see utils/identity/article-id.ts. */
  readonly id: string;
  readonly article: Article;
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
}
