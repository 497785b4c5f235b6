import type { Article } from '@/utils/model/article';
import type { Highlight } from '@/utils/model/saved-article';
import type { ProblemReason } from './import-item';

/** What another program knows of an article; what it does not say is left out. */
export interface LinkFields {
  readonly url: string;
  readonly title?: string | null;
  /** ISO 8601, UTC. */
  readonly savedAt?: string | null;
  readonly tags?: readonly string[];
  readonly isRead?: boolean;
  readonly isArchived?: boolean;
  readonly isStarred?: boolean;
  readonly note?: string | null;
  /** 0..1. */
  readonly progress?: number;
  readonly highlights?: readonly Highlight[];
  readonly description?: string | null;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  readonly language?: string | null;
  readonly published?: string | null;
  /** The text as it was read from the program's own copy. */
  readonly article?: Article | null;
}

/** What is wrong with a field of an entry that is imported all the same, without it. */
export interface LinkFault {
  readonly reason: ProblemReason;
  readonly detail: string;
}
