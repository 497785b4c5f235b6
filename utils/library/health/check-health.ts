import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { findConnectionFaults } from './find-connection-faults';
import { findIndexFaults } from './find-index-faults';
import { findRecordFaults } from './find-record-faults';
import type { HealthProgress, HealthReport } from './health-report';

export type { Fault, HealthProgress, HealthReport } from './health-report';

/**
 * Opens the library, counts it, reads every record, and holds columns, search index, people, topics and stories against them. Changes nothing; see
 * repair-library.ts. Reads everything once: about a second for 1,000 articles. `isStopped` is asked between steps.
 */
export function checkHealth(
  onProgress: (progress: HealthProgress) => void = () => {},
  isStopped: () => boolean = () => false,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<HealthReport, LibraryFailure>> {
  return asResult(library, async () => {
    const [articles, revisions, images] = await Promise.all([
      library.rows.count(),
      library.revisions.count(),
      library.images.count(),
    ]);
    const records = await findRecordFaults(library, articles, onProgress, isStopped);
    const index = isStopped() ? [] : await findIndexFaults(library, onProgress);
    const connections = isStopped() ? [] : await findConnectionFaults(library);
    return { articles, revisions, images, isStopped: isStopped(), faults: [...records, ...index, ...connections] };
  });
}
