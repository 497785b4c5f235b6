/** Odd, so that there is a middle one; a single reading may fall on a garbage collection. */
const rounds = 5;

/**
 * What each of these gives, and how long it takes: the median of five runs, in milliseconds by the clock. They run in turns, so
 * that whatever else the machine does meanwhile falls on all of them alike.
 */
export function timeInTurns(runs) {
  const timed = runs.map(() => ({ result: undefined, timesMs: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, run] of runs.entries()) {
      const startedMs = performance.now();
      timed[at].result = run();
      timed[at].timesMs.push(performance.now() - startedMs);
    }
  }
  return timed.map(({ result, timesMs }) => ({ result, ms: timesMs.sort((a, b) => a - b)[(rounds - 1) / 2] }));
}
