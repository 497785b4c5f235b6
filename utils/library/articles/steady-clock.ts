import type { LibraryDatabase } from '../store/database';
import { readCounter } from '../store/meta-counters';

const dayMs = 86_400_000;
/** A library that is not opened for longer cannot tell a long holiday from a clock that was set wrong. */
const longestAbsenceMs = 90 * dayMs;
/** Time zones and a clock that is set right by minutes are no jump. */
const shortestStepBackMs = dayMs;

/**
 * Since when the clock has gone on without a jump, as far as the library has seen it (ms); `now` where it has just jumped or
 * was never seen. In a transaction over meta, where it notes that the library was open now.
 */
export async function steadySince(now: Date, library: LibraryDatabase): Promise<number> {
  const nowMs = now.getTime();
  const [seen, since] = [await readCounter(library, 'clockSeen'), await readCounter(library, 'clockSteadySince')];
  const gone = nowMs - (seen ?? Number.NEGATIVE_INFINITY);
  const isSteady = since !== null && gone <= longestAbsenceMs && gone >= -shortestStepBackMs;
  const steady = isSteady ? since : nowMs;
  await library.meta.bulkPut([
    { name: 'clockSeen', value: nowMs },
    { name: 'clockSteadySince', value: steady },
  ]);
  return steady;
}
