import { unfitCorrections } from '@/utils/corrections/corrected-record';
import type { Correction } from '@/utils/model/correction';
import type { SavedArticle } from '@/utils/model/saved-article';

/** Finds what of an article's corrections no longer fits, again only if its text or its corrections are others than the last time. */
export function unfitFinder(): (saved: SavedArticle) => readonly Correction[] {
  let last: { readonly saved: SavedArticle; readonly unfit: readonly Correction[] } | null = null;
  return (saved) => {
    if (last && last.saved.article === saved.article && last.saved.corrections === saved.corrections) return last.unfit;
    last = { saved, unfit: unfitCorrections(saved) };
    return last.unfit;
  };
}
