import { anchorQuote } from '@/utils/anchor/anchor-quote';
import type { Span } from '@/utils/model/article';
import type { Highlight, SavedArticle } from '@/utils/model/saved-article';

/** A highlight and where it stands in the article; empty if its words are no longer there. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly spans: readonly Span[];
}

/** Finds the places of an article's highlights, again only if its text or its highlights are others than the last time. */
export function highlightPlacer(): (saved: SavedArticle) => readonly PlacedHighlight[] {
  let last: { readonly saved: SavedArticle; readonly placed: readonly PlacedHighlight[] } | null = null;
  return (saved) => {
    if (last && last.saved.article === saved.article && last.saved.highlights === saved.highlights) return last.placed;
    const texts = saved.article.blocks.map(({ text }) => text);
    const placed = saved.highlights.map((highlight) => ({ highlight, spans: anchorQuote(texts, highlight) }));
    last = { saved, placed };
    return placed;
  };
}
