import { articleOfRow } from '../articles/row-of-article';
import { type LibraryDatabase, openLibrary, theLibrary } from '../store/database';
import { readCounter } from '../store/meta-counters';
import { isBody, isRow } from '../store/record-shapes';
import type { CopyDue } from '../store/records';
import { copyFactory, isCopyKept } from './copy-bucket';
import { type CopiedArticle, CopyStore } from './copy-store';

/** Articles copied at once; a megabyte or two. */
const chunkSize = 20;
/** Articles given to the store in one go. */
const handedOverAtOnce = 10;
/** Articles marked at once as due: of 50,000 in one piece the page would not answer for 0.3 s, and the list would wait as long again. */
const markedAtOnce = 1_000;
/** One page or worker at a time, or an older state could be written over a newer one. Held for one chunk: a save waits no longer. */
const lockName = 'nutgraf-copy';
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request(lockName, work);

/** Articles of a library that were written. */
export interface WrittenDocs {
  readonly libraryId: number;
  readonly docs: readonly number[];
}

/**
 * Resolves once the copy has these articles as they are in the library, and none of those that are gone. What else is due follows
 * behind. Rejects where the copy cannot be written: that loses nothing, for what is due stands in the library, and the
 * next write does it.
 */
export function copyWritten(library: LibraryDatabase, { libraryId, docs }: WrittenDocs): Promise<void> {
  return new Promise((copied, failed) => {
    const copying = withCopy(library, libraryId, async (copy) => {
      // One that is no longer due was copied by another page meanwhile.
      const areStillDue = async () => (await library.copyDue.bulkGet([...docs])).flatMap((mark) => mark ?? []);
      const done = await inTurn(() => copyChunk(library, copy, areStillDue));
      // The page goes on with its answer before they are struck off.
      copied();
      await strikeOff(library, done);
      await copyAllDue(library, copy);
    });
    copying.then(copied, failed);
  });
}

/** Brings the copy up to date: what earlier pages had no time for, and, once, all that was saved before there was a copy. */
export async function completeCopy(library: LibraryDatabase = theLibrary()): Promise<void> {
  if (!isCopyKept()) return;
  await openLibrary(library);
  const libraryId = (await readCounter(library, 'libraryId')) ?? 0;
  await withCopy(library, libraryId, async (copy) => {
    await inTurn(() => markEverything(library, copy));
    await copyAllDue(library, copy);
  });
}

async function withCopy(
  library: LibraryDatabase,
  libraryId: number,
  work: (copy: CopyStore) => Promise<void>,
): Promise<void> {
  const copy = library.isOpen() ? await openCopy(libraryId) : null;
  if (copy) await work(copy);
}

/** Kept open: to open it takes as long as to write an article. */
let opened: { readonly id: number; readonly copy: CopyStore } | null = null;

async function openCopy(id: number): Promise<CopyStore | null> {
  const isOpened = () => opened?.id === id && !opened.copy.hasBeenClosed();
  const factory = isOpened() ? null : await copyFactory();
  if (factory && !isOpened()) {
    opened?.copy.close();
    opened = { id, copy: new CopyStore(factory, id) };
  }
  return isOpened() ? (opened?.copy ?? null) : null;
}

async function copyAllDue(library: LibraryDatabase, copy: CopyStore): Promise<void> {
  const copyNext = async () => {
    const done = await copyChunk(library, copy, () => library.copyDue.limit(chunkSize).toArray());
    await strikeOff(library, done);
    return done.length > 0;
  };
  while (await inTurn(copyNext));
}

async function markEverything(library: LibraryDatabase, copy: CopyStore): Promise<void> {
  if (await copy.marks.get('whole')) return;
  // One that is erased meanwhile is found to be gone when its turn comes; one that is saved meanwhile is due all the same.
  const docs = await library.rows.toCollection().primaryKeys();
  for (let start = 0; start < docs.length; start += markedAtOnce) {
    const marks = docs.slice(start, start + markedAtOnce).map((doc) => ({ doc, generation: 0 }));
    await library.copyDue.bulkPut(marks);
  }
  await copy.marks.put({ name: 'whole' });
}

/** Copies what is due of what is asked for; gives it back. All is read at once: each look at the library waits for whoever writes there. */
async function copyChunk(
  library: LibraryDatabase,
  copy: CopyStore,
  readDue: () => PromiseLike<CopyDue[]>,
): Promise<readonly CopyDue[]> {
  const { due, docs, rows, bodies } = await library.transaction(
    'r',
    library.copyDue,
    library.rows,
    library.bodies,
    async () => {
      const due = await readDue();
      const docs = due.map(({ doc }) => doc);
      const [rows, bodies] = await Promise.all([library.rows.bulkGet(docs), library.bodies.bulkGet(docs)]);
      return { due, docs, rows, bodies };
    },
  );
  if (due.length === 0) return due;
  const articles: CopiedArticle[] = [];
  const gone: number[] = [];
  for (const [at, doc] of docs.entries()) {
    const [row, body] = [rows[at], bodies[at]];
    if (row === undefined) gone.push(doc);
    // One that is damaged by now stays as it was copied when it was sound.
    else if (isRow(row) && isBody(body)) articles.push({ doc, saved: articleOfRow(row, body) });
  }
  await copy.transaction('rw', copy.articles, async () => {
    // Handing one over copies it, all of them in one go: the page would stand still for 0.3 s.
    for (let start = 0; start < articles.length; start += handedOverAtOnce)
      await copy.articles.bulkPut(articles.slice(start, start + handedOverAtOnce));
    await copy.articles.bulkDelete(gone);
  });
  return due;
}

/** Not strict: what a crash leaves due is copied once more. A Dexie transaction is as strict as its whole library. */
async function strikeOff(library: LibraryDatabase, due: readonly CopyDue[]): Promise<void> {
  if (due.length === 0) return;
  const transaction = library.backendDB().transaction('copyDue', 'readwrite', { durability: 'relaxed' });
  const marks = transaction.objectStore('copyDue');
  for (const { doc, generation } of due) {
    const asking = marks.get(doc);
    asking.onsuccess = () => {
      // Written once more meanwhile: due again.
      if (Object.is(asking.result?.generation, generation)) marks.delete(doc);
    };
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
