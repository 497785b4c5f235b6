import type { RemovalReason } from '@/utils/model/article';

/**
 * `is`: the whole block; `starts`: its first words; `has`: anywhere in it. Compared without case, marks or punctuation, but
 * for a colon at the end of a start (it is then the block's label), a bracket at its beginning, and the punctuation of
 * scripts whose words do not part.
 */
export interface PhraseList {
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly has?: readonly string[];
}

/** What clutter says in one language, by the reason it is left out for. */
export type PhraseFile = { readonly [reason in RemovalReason]?: PhraseList };
