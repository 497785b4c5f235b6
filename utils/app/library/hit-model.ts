import type { MarkedText, MatchRange } from '@/utils/library/search/search';

/** Where a search found its words in an article. */
export interface HitModel {
  readonly titleRanges: readonly MatchRange[];
  /** null if only title, people or tags were found. */
  readonly sentence: MarkedText | null;
}
