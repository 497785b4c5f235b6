import type { Span } from '@/utils/model/article';

/** What the reader looks for in the text and which of its places is shown; `index` counts `spans`. */
export interface FoundPlaces {
  /** null for a single place that has no name, such as a sentence of the summary. */
  readonly label: string | null;
  readonly spans: readonly Span[];
  readonly index: number;
}

/** The next place or the one before; after the last comes the first again. */
export function stepFound(found: FoundPlaces, by: 1 | -1): FoundPlaces {
  const count = found.spans.length;
  return { ...found, index: (found.index + by + count) % count };
}
