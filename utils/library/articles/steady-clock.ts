import type { LibraryDatabase } from '../store/database';

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
  const [seen, since] = await library.meta.bulkGet(['clockSeen', 'clockSteadySince']);
  const gone = nowMs - (seen?.value ?? Number.NEGATIVE_INFINITY);
  const isSteady = since !== undefined && gone <= longestAbsenceMs && gone >= -shortestStepBackMs;
  const steady = isSteady ? since.value : nowMs;
  await library.meta.bulkPut([
    { name: 'clockSeen', value: nowMs },
    { name: 'clockSteadySince', value: steady },
  ]);
  return steady;
}
