const damping = 0.85;
/** Words after which the preference for early ones has fallen to a half; 10 to 100 differ by a point on topics-duc. */
const positionStep = 40;
const rounds = 25;
/** Words of a window that are taken to belong together (SingleRank, Wan and Xiao 2008, whose 10 is 0.3 points worse here). */
const windowWords = 20;
const maxWords = 3_000;

/**
 * How much each word carries, by PageRank over words that stand near each other (SingleRank) with a preference for
 * early words (PositionRank, Florescu and Caragea 2017). Sums to 1.
 */
export function rankWords(words: readonly string[]): Map<string, number> {
  const text = words.slice(0, maxWords);
  const edges = new Map<string, Map<string, number>>();
  const start = new Map<string, number>();
  const link = (a: string, b: string) => {
    const row = edges.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + 1);
    edges.set(a, row);
  };
  for (const [at, word] of text.entries()) {
    start.set(word, (start.get(word) ?? 0) + 1 / (at + positionStep));
    for (let next = at + 1; next < Math.min(text.length, at + windowWords); next++) {
      const other = text[next] ?? '';
      if (other === word) continue;
      link(word, other);
      link(other, word);
    }
  }
  const total = [...start.values()].reduce((sum, value) => sum + value, 0) || 1;
  const out = new Map(
    [...edges].map(([word, row]) => [word, [...row.values()].reduce((sum, value) => sum + value, 0)]),
  );
  let ranks = new Map([...start].map(([word, value]) => [word, value / total]));
  for (let round = 0; round < rounds; round++) {
    const next = new Map([...start].map(([word, value]) => [word, ((1 - damping) * value) / total]));
    for (const [word, row] of edges) {
      const share = (damping * (ranks.get(word) ?? 0)) / (out.get(word) ?? 1);
      for (const [other, weight] of row) next.set(other, (next.get(other) ?? 0) + share * weight);
    }
    ranks = next;
  }
  return ranks;
}
