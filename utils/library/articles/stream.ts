import type { LibraryFilter, LibraryOrder } from '@/utils/model/library-filter';
import type { SavedArticle } from '@/utils/model/saved-article';
import { listKeys } from '../search/list';
import { type LibraryDatabase, openLibrary, theLibrary } from '../store/database';
import { failureOf, LibraryError } from '../store/library-failure';
import { isBody, isRow } from '../store/record-shapes';
import { articleOfRow } from './row-of-article';
import { rowsByIds } from './rows-by-ids';

/** Articles read at once: a few hundred kB in memory, and few enough round trips that the disk sets the pace. */
const chunkSize = 50;

/** Which articles, in which order: by ids, by filter, or all with the trash ('complete', for a backup). */
export type StreamScope =
  | { readonly ids: readonly string[] }
  | { readonly filter: LibraryFilter; readonly order?: LibraryOrder }
  | 'complete';

/**
 * Saved articles one after the other, a chunk of them in memory at a time. One deleted meanwhile is passed over.
 * Throws a LibraryError, whose `failure` is one of the named ones.
 */
export async function* allArticles(
  scope: StreamScope = 'complete',
  library: LibraryDatabase = theLibrary(),
): AsyncGenerator<SavedArticle, void, void> {
  const keys = await keysOf(scope, library);
  for (let start = 0; start < keys.length; start += chunkSize) {
    const chunk = Array.from(keys.slice(start, start + chunkSize));
    const records = await named(() =>
      library.transaction('r', library.rows, library.bodies, () =>
        Promise.all([library.rows.bulkGet(chunk), library.bodies.bulkGet(chunk)]),
      ),
    );
    for (const [index, row] of records[0].entries()) {
      const body = records[1][index];
      // A damaged record stops neither a backup nor an export; the health check puts it aside, to be exported as it is.
      if (isRow(row) && isBody(body)) yield articleOfRow(row, body);
    }
  }
}

/** How many articles `allArticles` would give. */
export async function countArticles(scope: StreamScope = 'complete', library = theLibrary()): Promise<number> {
  return (await keysOf(scope, library)).length;
}

async function keysOf(
  scope: StreamScope,
  library: LibraryDatabase,
): Promise<ArrayLike<number> & { slice(start: number, end: number): Iterable<number> & ArrayLike<number> }> {
  if (scope !== 'complete' && 'filter' in scope) {
    const listed = await listKeys(scope.filter, scope.order, library);
    if (!listed.ok) throw new LibraryError(listed.error);
    return listed.value;
  }
  await openLibrary(library);
  if (scope === 'complete') return named(() => library.rows.toCollection().primaryKeys());
  const rows = await named(() => rowsByIds(library, scope.ids));
  const docOf = new Map(rows.map((row) => [row.id, row.doc]));
  return scope.ids.flatMap((id) => docOf.get(id) ?? []);
}

async function named<Value>(work: () => PromiseLike<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    throw failure ? new LibraryError(failure) : error;
  }
}
