import type { LoadDigest } from './ports';

/** What makes digests, with its word lists and models. */
export const loadDigest: LoadDigest = async () =>
  (await import('@/utils/digest/digest-in-its-language')).digestInItsLanguage;
