/** Rows to learn from: features, whether it is so, and how much the row counts. */
export interface LogisticRow {
  readonly features: Float64Array;
  readonly isSo: boolean;
  readonly weight: number;
}

const rounds = 60;

/**
 * Weights of a logistic regression with L2 on standardised features, by Newton's method; the first feature is the
 * constant and is not held back. Rounded to three places: the same rows give the same numbers.
 */
export function fitLogistic(rows: readonly LogisticRow[], shrinkage: number): number[] {
  const size = rows[0]?.features.length ?? 0;
  const { means, deviations } = standards(rows, size);
  const scaled = rows.map(({ features, isSo, weight }) => ({
    x: Array.from(features, (value, at) => (at === 0 ? 1 : (value - (means[at] ?? 0)) / (deviations[at] ?? 1))),
    y: isSo ? 1 : 0,
    weight,
  }));
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient: number[] = weights.map((weight, at) => (at === 0 ? 0 : shrinkage * weight));
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : shrinkage) : 0)));
    for (const { x, y, weight } of scaled) {
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      const pull = weight * (chance - y);
      const bend = weight * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        const xi = x[i] ?? 0;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + pull * xi;
        const row = curvature[i] ?? [];
        for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + bend * xi * (x[j] ?? 0);
      }
    }
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) (curvature[i] ?? [])[j] = curvature[j]?.[i] ?? 0;
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
    if (step.every((each) => Math.abs(each) < 1e-7)) break;
  }
  return unscaled(weights, means, deviations).map((weight) => Math.round(weight * 1000) / 1000);
}

function standards(rows: readonly LogisticRow[], size: number): { means: number[]; deviations: number[] } {
  const means: number[] = [];
  const deviations: number[] = [];
  for (let at = 0; at < size; at++) {
    const mean = rows.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, { features }) => sum + ((features[at] ?? 0) - mean) ** 2, 0) / rows.length;
    means.push(mean);
    deviations.push(Math.sqrt(variance) || 1);
  }
  return { means, deviations };
}

/** The weights for features as they are: what standardising took off goes to the constant. */
function unscaled(weights: readonly number[], means: readonly number[], deviations: readonly number[]): number[] {
  const plain = weights.map((weight, at) => (at === 0 ? weight : weight / (deviations[at] ?? 1)));
  plain[0] = plain.reduce((sum, weight, at) => (at === 0 ? sum : sum - weight * (means[at] ?? 0)), weights[0] ?? 0);
  return plain;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    const head = top[column] || 1e-12;
    for (let row = column + 1; row < size; row++) {
      const own = rows[row] ?? [];
      const share = (own[column] ?? 0) / head;
      if (share === 0) continue;
      for (let at = column; at <= size; at++) own[at] = (own[at] ?? 0) - share * (top[at] ?? 0);
    }
  }
  const result: number[] = new Array(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const own = rows[row] ?? [];
    let sum = own[size] ?? 0;
    for (let at = row + 1; at < size; at++) sum -= (own[at] ?? 0) * (result[at] ?? 0);
    result[row] = sum / (own[row] || 1e-12);
  }
  return result;
}
