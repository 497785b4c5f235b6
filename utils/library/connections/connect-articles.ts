import { articleOfRow } from '../articles/row-of-article';
import type { LibraryDatabase } from '../store/database';
import { MetaCounters, readCounter } from '../store/meta-counters';
import { isBody, isRow } from '../store/record-shapes';
import type { RebuildProgress } from '../store/records';
import { inTaskOfItsOwn } from '../store/transactions';
import { ConnectionsEditor } from './connections-editor';

/** Articles connected in one transaction: a quarter of a second of work at most, then others may write; each reads a dozen others and the people of its names. */
const articlesInStep = 20;
/** In the first of them: whoever waits sees first rows soon. Each step after it is twice as long, up to `articlesInStep`. */
const articlesInFirstStep = 5;

/** How many saved articles are not connected with the others yet. In a transaction over meta and rows, or by itself. */
export async function countUnconnected(library: LibraryDatabase): Promise<number> {
  const upTo = (await readCounter(library, 'connectionsUpTo')) ?? 0;
  return library.rows.where('doc').above(upTo).count();
}

/**
 * Finds out who and what connects the articles saved since the last time with all others, in the order of their saving and
 * in steps of one transaction each. May be stopped at any time and goes on where it was.
 *
 * A save does not wait for it: it takes several times as long, and nothing is lost where the page closes before it is done.
 */
export async function connectArticles(
  library: LibraryDatabase,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> {
  const total = await countUnconnected(library);
  // A page that watches people may be asking this very moment, and a live query may not write.
  if (total > 0) await inTaskOfItsOwn(() => connectAll(library, total, onProgress));
}

async function connectAll(
  library: LibraryDatabase,
  total: number,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<void> {
  let done = 0;
  for (let size = articlesInFirstStep, isDone = false; !isDone; size = Math.min(articlesInStep, 2 * size)) {
    const count = await connectStep(library, size);
    isDone = count < size;
    done += count;
    onProgress?.({ done: Math.min(done, total), total });
  }
}

/** Connects at most `size` articles; gives back how many there were. */
function connectStep(library: LibraryDatabase, size: number): PromiseLike<number> {
  return library.transaction('rw', library.tables, async () => {
    const counters = await MetaCounters.load(library);
    const from = counters.get('connectionsUpTo');
    const rows = await library.rows.where('doc').above(from).limit(size).toArray();
    const bodies = await library.bodies.bulkGet(rows.map(({ doc }) => doc));
    counters.set('connectionsUpTo', rows.at(-1)?.doc ?? from);
    const editor = new ConnectionsEditor(library, counters);
    for (const [index, row] of rows.entries()) {
      const body = bodies[index];
      if (isRow(row) && isBody(body)) editor.put(row.doc, articleOfRow(row, body));
    }
    await editor.flush();
    // No new generation: lists and search see nothing of this, and need not read anything again.
    await counters.flush();
    return rows.length;
  });
}

const running = new WeakMap<LibraryDatabase, Promise<void>>();

/** Connects once the page has done what it was at. That it fails (the page closes, the disk is full) loses nothing: whoever asks about people or stories next does it. */
export function connectLater(library: LibraryDatabase): void {
  const before = running.get(library) ?? Promise.resolve();
  const connect = async () => {
    if (library.isOpen()) await connectArticles(library);
  };
  const work = before.then(() => inTaskOfItsOwn(connect)).catch(() => undefined);
  running.set(library, work);
}
