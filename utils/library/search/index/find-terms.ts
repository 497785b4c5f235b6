/** The first place in sorted terms at which one stands that is not before `wanted`. */
function lowerBound(terms: readonly string[], wanted: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of sorted terms that are `wanted` or, for a prefix, begin with it; `end` exclusive. */
export function termRange(terms: readonly string[], wanted: string, isPrefix: boolean): { first: number; end: number } {
  const first = lowerBound(terms, wanted);
  let end = first;
  while (end < terms.length && (terms[end] === wanted || (isPrefix && terms[end]?.startsWith(wanted)))) end += 1;
  return { first, end };
}

/** The blocks, by the first term of each, in which such terms may stand; `end` exclusive. */
export function blockRange(
  blockTerms: readonly string[],
  wanted: string,
  isPrefix: boolean,
): { first: number; end: number } {
  const first = Math.max(0, lowerBound(blockTerms, wanted) - 1);
  let end = first;
  while (end < blockTerms.length) {
    const term = blockTerms[end] ?? '';
    if (end > first && term > wanted && !(isPrefix && term.startsWith(wanted))) break;
    end += 1;
  }
  return { first, end };
}
