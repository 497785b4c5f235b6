import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { Settings } from '@/utils/model/settings';

/** What a page asks of a digest worker. */
export interface DigestRequest {
  /** Comes back with the answer. */
  readonly n: number;
  readonly article: Article;
  readonly summaryLength: Settings['summaryLength'];
}

/** null: it could not be made there. */
export interface DigestAnswer {
  readonly n: number;
  readonly digest: Digest | null;
}
