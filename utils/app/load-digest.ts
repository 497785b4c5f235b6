import type { LoadDigest } from './ports';

/** What makes digests; the word lists and models of a language follow with the first article in it. */
export const loadDigest: LoadDigest = async () =>
  (await import('@/utils/digest/digest-with-its-pack')).digestWithItsPack;
