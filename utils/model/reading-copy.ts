import type { Article } from './article';
import type { Correction } from './correction';
import type { Digest } from './digest';

/** An article that is read without being saved, its digest as it is made, and what the reader put right in it. */
export interface ReadingCopy {
  readonly article: Article;
  readonly digest: Digest;
  readonly corrections: readonly Correction[];
}
