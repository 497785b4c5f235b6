import type { Result } from '@/utils/model/result';
import type { LibraryDatabase } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import type { RebuildProgress } from '../store/records';
import { asResult } from '../store/transactions';
import { connectArticles, countUnconnected } from './connect-articles';

/** Runs a query over people, topics and stories in one reading transaction; articles that are not connected yet are connected first. */
export function queryConnections<Value>(
  library: LibraryDatabase,
  query: () => PromiseLike<Value>,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<Result<Value, LibraryFailure>> {
  const run = () =>
    // Not over the search index: a merge that writes it must not keep a page about somebody waiting.
    library.transaction('r', tablesOf(library), async () => {
      if ((await countUnconnected(library)) > 0) return { isComplete: false } as const;
      return { isComplete: true, value: await query() } as const;
    });
  return asResult(library, async () => {
    let outcome = await run();
    while (!outcome.isComplete) {
      await connectArticles(library, onProgress);
      outcome = await run();
    }
    return outcome.value;
  });
}

/** The same over those that are connected by now: it waits for none. */
export const queryConnected = <Value>(
  library: LibraryDatabase,
  query: () => PromiseLike<Value>,
): Promise<Result<Value, LibraryFailure>> =>
  asResult(library, () => library.transaction('r', tablesOf(library), async () => query()));

const tablesOf = (library: LibraryDatabase) => {
  const { meta, rows, bodies, persons, occurrences, topics, connections, traits, stories } = library;
  const { personChoices, personPins, storyChoices } = library;
  return [
    ...[meta, rows, bodies, persons, occurrences, topics, connections, traits, stories],
    ...[personChoices, personPins, storyChoices],
  ];
};

/** Connects what is not connected yet (all of a library saved before there were people, topics and stories); a moment where there is nothing to do. */
export function prepareConnections(
  library: LibraryDatabase,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<Result<void, LibraryFailure>> {
  return queryConnections(library, async () => undefined, onProgress);
}
