/** Sentences that are compared with each other at most; the cost grows with the square. */
const maxCompared = 250;
const damping = 0.85;
const rounds = 20;

/**
 * How central each sentence is among all, 0..1: PageRank over the similarity of their words (LexRank, Erkan and Radev
 * 2004, with inverse sentence frequency). Sentences beyond the first 250 get 0.
 */
export function rankSentences(words: readonly (readonly string[])[]): number[] {
  const compared = words.slice(0, maxCompared);
  const count = compared.length;
  const frequency = new Map<string, number>();
  for (const each of compared) for (const word of new Set(each)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const numberOf = new Map([...frequency.keys()].map((word, number) => [word, number]));
  const vectors = compared.map((each) =>
    vectorOf(each, numberOf, (word) => Math.log(1 + count / (frequency.get(word) ?? 1))),
  );
  const shares = sharesOf(vectors, numberOf.size);
  let ranks = new Float64Array(count).fill(1 / Math.max(count, 1));
  for (let round = 0; round < rounds; round++) {
    const gained = new Float64Array(count);
    for (let j = 0; j < count; j++) {
      const rank = ranks[j] ?? 0;
      for (let i = 0; i < count; i++) gained[i] = (gained[i] ?? 0) + (shares[j * count + i] ?? 0) * rank;
    }
    ranks = gained.map((value) => (1 - damping) / count + damping * value);
  }
  const top = Math.max(...ranks, Number.MIN_VALUE);
  return words.map((_, i) => (ranks[i] ?? 0) / top);
}

interface Vector {
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly length: number;
}

function vectorOf(
  words: readonly string[],
  numberOf: ReadonlyMap<string, number>,
  weigh: (word: string) => number,
): Vector {
  const byWord = new Map<number, number>();
  for (const word of words) {
    const number = numberOf.get(word) ?? 0;
    byWord.set(number, (byWord.get(number) ?? 0) + weigh(word));
  }
  const weights = [...byWord.values()];
  const length = Math.sqrt(weights.reduce((sum, value) => sum + value * value, 0));
  return { words: [...byWord.keys()], weights, length };
}

/** What each sentence (row) hands to each other (column): the cosine of the two as a share of its row. */
function sharesOf(vectors: readonly Vector[], wordCount: number): Float64Array {
  const count = vectors.length;
  const shares = new Float64Array(count * count);
  const weightOf = new Float64Array(wordCount);
  for (const [i, a] of vectors.entries()) {
    for (const [at, word] of a.words.entries()) weightOf[word] = a.weights[at] ?? 0;
    for (const [j, b] of vectors.entries()) {
      if (i === j || b.words.length > a.words.length) continue;
      let product = 0;
      for (let at = 0; at < b.words.length; at++) product += (b.weights[at] ?? 0) * (weightOf[b.words[at] ?? 0] ?? 0);
      const cosine = product === 0 ? 0 : product / (a.length * b.length);
      shares[i * count + j] = cosine;
      shares[j * count + i] = cosine;
    }
    for (const word of a.words) weightOf[word] = 0;
  }
  for (let row = 0; row < shares.length; row += count) {
    let total = 0;
    for (let i = 0; i < count; i++) total += shares[row + i] ?? 0;
    for (let i = 0; i < count && total > 0; i++) shares[row + i] = (shares[row + i] ?? 0) / total;
  }
  return shares;
}

/** Share of the words of the shorter that the other has too, 0..1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length < b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
