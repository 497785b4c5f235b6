import type { RemovalReason } from '@/utils/model/article';

/** `is`: the whole block; `starts`: its first words (with a colon at the end: its label); `has`: anywhere in it. All compared without case, marks or punctuation. */
export interface PhraseList {
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly has?: readonly string[];
}

/** What clutter says in one language, by the reason it is left out for. */
export type PhraseFile = { readonly [reason in RemovalReason]?: PhraseList };
