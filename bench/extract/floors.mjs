/** The floors by corpus, each: what it is called, figure of `scoreExtraction` or `scoreStretches`, least or most. */
const floors = {
  'news-pages': [
    ['text F1', 'textF1', { least: 0.975 }],
    ['exact pages', 'exact', { least: 0.41 }],
    ['title', 'title', { least: 0.94 }],
    ['authors F1', 'authorsF1', { least: 0.94 }],
    ['date', 'date', { least: 0.99 }],
    ['topics F1', 'topicsF1', { least: 0.8 }],
    ['time x Readability', 'ratio', { most: 1.9 }],
  ],
  'wild-pages': [
    ['text F1', 'textF1', { least: 0.972 }],
    ['authors F1', 'authorsF1', { least: 0.78 }],
    ['date', 'date', { least: 0.88 }],
    ['pages refused', 'refusedCount', { most: 0 }],
    ['pages that fail alone', 'aloneCount', { most: 0 }],
  ],
  'mixed-pages': [
    ['stretches F1', 'stretchesF1', { least: 0.94 }],
    ['stretches precision', 'stretchesPrecision', { least: 0.94 }],
    ['pages refused', 'refusedCount', { most: 3 }],
    ['stretches gone', 'goneCount', { most: 0 }],
  ],
};

/** A page fails alone where we stay below the first F1 and Readability reaches the second. */
const failsBelow = 0.8;
const readabilityReaches = 0.85;

/** The pages on which we fail and Readability does not, by id. */
export function failingAlone(ours, readability) {
  const theirs = new Map(readability.map(({ id, f1 }) => [id, f1]));
  return ours.filter(({ id, f1 }) => f1 < failsBelow && (theirs.get(id) ?? 0) >= readabilityReaches);
}

/**
 * A line for each floor of the corpus that the figures miss; figures that were not taken (times, peers) are not asked
 * for. A corpus without floors misses nothing.
 */
export function missedFloors(corpus, figures) {
  return (floors[corpus] ?? []).flatMap(([name, key, { least, most }]) => {
    const value = figures[key];
    if (!Number.isFinite(value)) return [];
    if (least !== undefined && value < least) return [`${name} ${value.toFixed(4)} is below ${least}`];
    return most !== undefined && value > most ? [`${name} ${+value.toFixed(2)} is above ${most}`] : [];
  });
}
