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
  const vectors = compared.map((each) => vectorOf(each, (word) => Math.log(1 + count / (frequency.get(word) ?? 1))));
  const similarity = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : cosine(a, b))));
  const sums = similarity.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = vectors.map(() => 1 / Math.max(count, 1));
  for (let round = 0; round < rounds; round++) {
    ranks = ranks.map((_, i) => {
      let gained = 0;
      for (let j = 0; j < count; j++) {
        const total = sums[j] ?? 0;
        if (total > 0) gained += ((similarity[j]?.[i] ?? 0) / total) * (ranks[j] ?? 0);
      }
      return (1 - damping) / count + damping * gained;
    });
  }
  const top = Math.max(...ranks, Number.MIN_VALUE);
  return words.map((_, i) => (ranks[i] ?? 0) / top);
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

function vectorOf(words: readonly string[], weigh: (word: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weigh(word));
  return { weights, length: Math.sqrt([...weights.values()].reduce((sum, value) => sum + value * value, 0)) };
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of small.weights) product += weight * (large.weights.get(word) ?? 0);
  return product === 0 ? 0 : product / (a.length * b.length);
}

/** Share of the words of the shorter that the other has too, 0..1. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const [small, large] = a.length < b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}
