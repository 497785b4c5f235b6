import { findTextRange } from '@/utils/anchor/find-text-range';
import type { PageRequest } from '@/utils/model/page-request';

/** The name that the style sheet put in by show-in-tab.ts paints. */
export const highlightName = 'nutgraf-passage';

/**
 * Scrolls this page to the requested passage and marks it; false if the page no longer has it. Runs in the page's
 * isolated world. Marks by the CSS Custom Highlight API, which leaves the page's DOM as it is.
 */
export function showPassage({ passage }: Pick<PageRequest, 'passage'>): boolean {
  if (!passage || !document.body) return false;
  const range = findTextRange(document.body, passage.text, passage);
  if (!range) return false;
  CSS.highlights.set(highlightName, new Highlight(range));
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: isStill ? 'instant' : 'smooth' });
  return true;
}
