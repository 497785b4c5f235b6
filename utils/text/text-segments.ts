/** A stretch of a text that is set in a way of its own. UTF-16 units, `end` exclusive. */
export interface Layer<Style> {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

export interface TextSegment<Style> {
  readonly start: number;
  readonly text: string;
  /** In the order in which the layers were given. */
  readonly styles: readonly Style[];
}

/**
 * The text in pieces, each with the styles of all layers over it; joined, the pieces are the text. Layers may overlap,
 * reach out of the text or be empty: they are cut to it.
 */
export function textSegments<Style>(text: string, layers: readonly Layer<Style>[], from = 0): TextSegment<Style>[] {
  const cut = layers.map(({ start, end, style }) => ({
    start: Math.max(0, start - from),
    end: Math.min(text.length, end - from),
    style,
  }));
  const real = cut.filter(({ start, end }) => start < end);
  const edges = new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] as number;
    return {
      start: start + from,
      text: text.slice(start, end),
      styles: real.filter((layer) => layer.start <= start && layer.end >= end).map(({ style }) => style),
    };
  });
}
