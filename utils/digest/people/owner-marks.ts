import type { Grammar } from '../language/people-words';

/** "'s": the noun before it owns the one after it. */
export const isOwnerMark = (word: string, { ownerMarks }: Grammar): boolean => ownerMarks.has(word);

/** The same, or the apostrophe alone that stands for it after a plural. */
export const isAnyOwnerMark = (word: string, { ownerMarks, bareOwnerMarks }: Grammar): boolean =>
  ownerMarks.has(word) || bareOwnerMarks.has(word);
