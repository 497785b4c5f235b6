import type { SavedArticle } from './saved-article';

type MayBeLeftOut = 'corrections' | 'madeDigest' | 'madeArticle' | 'queuePlace';

/**
 * An article as a line of a backup has it: without corrections where nothing was put right, and without a place where it is
 * not to be read next, as in all of version 1.
 */
export interface SavedLine extends Omit<SavedArticle, MayBeLeftOut>, Partial<Pick<SavedArticle, MayBeLeftOut>> {}
