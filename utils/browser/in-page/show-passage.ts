import { findTextRange } from '@/utils/anchor/find-text-range';
import type { PageRequest } from '@/utils/model/page-request';
import { markRange } from './mark-range';

/**
 * Scrolls this page to the requested passage and marks it; false if the page no longer has it. Runs in the page's
 * isolated world.
 */
export function showPassage({ passage }: Pick<PageRequest, 'passage'>): boolean {
  if (!passage || !document.body) return false;
  const range = findTextRange(document.body, passage.text, passage);
  if (!range) return false;
  markRange(range);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
  return true;
}
