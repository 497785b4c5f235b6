import type { PlacedHighlight } from '@/utils/app/reader/placed-highlights';
import type { Mark, Span } from '@/utils/model/article';
import type { Highlight } from '@/utils/model/saved-article';
import type { Layer } from '@/utils/text/text-segments';

/** What a stretch of the article's text can be besides plain. */
export type TextStyle =
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'strong' | 'emphasis' }
  | { readonly kind: 'highlight'; readonly highlight: Highlight }
  /** Where what the reader looks for stands; `index` counts the places through the article. */
  | { readonly kind: 'found'; readonly index: number; readonly isCurrent: boolean };

export type StyleLayer = Layer<TextStyle>;

/** A place of what the reader looks for; `index` counts them through the article. */
export interface FoundPlace {
  readonly span: Span;
  readonly index: number;
}

/** The layers over one block: its own marks, the reader's highlights, what is looked for. */
export function layersOfBlock(
  block: number,
  marks: readonly Mark[],
  highlights: readonly PlacedHighlight[],
  found: readonly FoundPlace[],
  current: number,
): StyleLayer[] {
  const own = marks.map((mark): StyleLayer => {
    const { start, end } = mark;
    return { start, end, style: mark.kind === 'link' ? { kind: 'link', href: mark.href } : { kind: mark.kind } };
  });
  const marked = highlights.flatMap(({ highlight, spans }) =>
    spans
      .filter((span) => span.block === block)
      .map(({ start, end }): StyleLayer => ({ start, end, style: { kind: 'highlight', highlight } })),
  );
  const looked = found.flatMap(({ span, index }): StyleLayer[] =>
    span.block === block
      ? [{ start: span.start, end: span.end, style: { kind: 'found', index, isCurrent: index === current } }]
      : [],
  );
  return [...own, ...marked, ...looked];
}
