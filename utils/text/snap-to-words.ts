const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The stretch of a text grown to whole words and without the space at its ends; empty (`start` = `end`) where it holds only
 * space. UTF-16 units, `end` exclusive.
 */
export function snapToWords(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const chosen = text.slice(start, end);
  if (chosen.trim() === '') return { start, end: start };
  const from = start + chosen.length - chosen.trimStart().length;
  const to = start + chosen.trimEnd().length;
  const words = segmenter.segment(text);
  const first = words.containing(from);
  const last = words.containing(to - 1);
  return {
    start: first?.isWordLike ? first.index : from,
    end: last?.isWordLike ? last.index + last.segment.length : to,
  };
}
