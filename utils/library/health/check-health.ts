import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import { failureOf, type LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { findConnectionFaults } from './find-connection-faults';
import { findCounterFaults } from './find-counter-faults';
import { findIndexFaults } from './find-index-faults';
import { findRecordFaults } from './find-record-faults';
import { findShelfFaults } from './find-shelf-faults';
import type { CheckControls, Fault, HealthProgress, HealthReport } from './health-report';

export type { HealthProgress, HealthReport } from './health-report';

/**
 * Opens the library, counts it, reads every record, and holds columns, search index, people, topics and stories against
 * them. Changes nothing; see repair-library.ts. Whatever lies in the store, it comes to an end: what stops one of its steps is
 * a fault of what that step looked at. Reads everything once and computes what the index should hold: some three seconds for
 * 1,000 articles. `isStopped` is asked between steps.
 */
export function checkHealth(
  onProgress: (progress: HealthProgress) => void = () => {},
  isStopped: () => boolean = () => false,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<HealthReport, LibraryFailure>> {
  const controls: CheckControls = { onProgress, isStopped };
  return asResult(library, async () => {
    const [articles, revisions, images, setAside] = await Promise.all([
      library.rows.count(),
      library.revisions.count(),
      library.images.count(),
      library.setAside.count(),
    ]);
    const records = await findRecordFaults(library, articles, controls);
    const counters = await orFault('index', findCounterFaults(library));
    const index = isStopped() ? [] : await orFault('index', findIndexFaults(library, controls));
    const connections = isStopped() ? [] : await orFault('connections', findConnectionFaults(library));
    const shelf = await findShelfFaults(library);
    const faults = [...records, ...counters, ...index, ...connections, ...shelf];
    return { articles, revisions, images, setAside, isStopped: isStopped(), faults };
  });
}

/** What a step found; where a damaged record stopped it, that. A failure of the library itself is thrown. */
async function orFault(kind: 'index' | 'connections', step: PromiseLike<Fault[]>): Promise<Fault[]> {
  try {
    return await step;
  } catch (error) {
    if (failureOf(error)) throw error;
    return [{ kind, message: error instanceof Error ? error.message : String(error) }];
  }
}
