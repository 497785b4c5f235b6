import { asText } from './json-ld';
import type { PageHead } from './page-head';

/** Whether the page states that it has to be paid for; "False" as a string is false. null where it states nothing. */
export function resolvePaywall(head: PageHead): boolean | null {
  const free = head.article?.isAccessibleForFree;
  if (typeof free === 'boolean') return !free;
  const word = asText(free)?.toLowerCase();
  if (word === 'false' || word === 'no' || word === 'https://schema.org/false') return true;
  if (word === 'true' || word === 'yes' || word === 'https://schema.org/true') return false;
  const tier = head.meta('article:content_tier')?.toLowerCase();
  if (tier === 'locked' || tier === 'metered') return true;
  return tier === 'free' ? false : null;
}
