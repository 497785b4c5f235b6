/** Odd, so that there is a middle one; one reading alone is at the mercy of a collection of garbage. */
const runs = 3;

/** What `run` gives, and how long it takes: the median of three runs, in milliseconds by the clock. */
export function medianTime(run) {
  const timesMs = [];
  let result;
  for (let i = 0; i < runs; i++) {
    const startedMs = performance.now();
    result = run();
    timesMs.push(performance.now() - startedMs);
  }
  return { result, ms: timesMs.sort((a, b) => a - b)[(runs - 1) / 2] };
}
