import { mean, pct } from '../score-lib.mjs';

/** Standard normal quantile of a two-sided interval of 95 %. */
const z = 1.96;

/** "81.3 (75.4-86.1)": a share of counted things in percent with its interval of 95 % (Wilson 1927). */
export function shareWithInterval(right, all) {
  if (all === 0) return '-';
  const share = right / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const reach = (z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  return `${pct(share)} (${pct(middle - reach)}-${pct(middle + reach)})`;
}

/** Half the width of the interval of 95 % of a mean over documents. */
export function reachOfMean(values) {
  const middle = mean(values);
  const variance = mean(values.map((value) => (value - middle) ** 2));
  return z * Math.sqrt(variance / Math.max(1, values.length - 1));
}

/** "76.2 ±5.1": a mean over documents in percent, with its interval of 95 %. */
export const meanWithInterval = (values) => `${pct(mean(values))} ±${pct(reachOfMean(values))}`;
