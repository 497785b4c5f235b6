/** The chance that a logistic regression with these weights gives to these features, 0..1. */
export function logistic(weights: readonly number[], features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
