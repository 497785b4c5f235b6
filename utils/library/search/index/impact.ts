/** BM25's usual constants (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6). */
const saturation = 1.2;
const lengthShare = 0.75;

/** Words of a news article of middling length. Fixed, so that an impact never has to be computed again as the library grows. */
const usualLength = 400;

/** Impacts are kept in one byte. */
const maxImpact = 255;

/** What a word that only begins like the one asked for counts, beside the word itself: enough to find "ministers" for "minister", not to outrank it. */
const prefixShare = 0.7;

/**
 * How much a word matters to one text, 1..255: BM25's term frequency part, with occurrences weighted by field
 * (BM25F with one length for all fields) and quantised (impact-sorted indexing, Anh and Moffat 2001).
 */
export function impactOf(weightedCount: number, wordCount: number): number {
  const norm = saturation * (1 - lengthShare + (lengthShare * wordCount) / usualLength);
  return Math.max(1, Math.round((maxImpact * weightedCount) / (weightedCount + norm)));
}

export const prefixImpact = (impact: number): number => Math.max(1, Math.floor(impact * prefixShare));

/** How much it says that a word occurs at all: Robertson and Sparck Jones's weight, kept above 0. */
export function rarity(matching: number, total: number): number {
  return Math.log(1 + (total - matching + 0.5) / (matching + 0.5));
}

/** Scores are whole numbers of thousandths: finer differences say nothing, and whole numbers can be sorted together with the time of saving. */
export const wholeScore = (sum: number): number => Math.round(sum * 1_000);
