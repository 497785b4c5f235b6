import { articleOfRow } from '../articles/row-of-article';
import { type LibraryDatabase, openLibrary, theLibrary } from '../store/database';
import { readCounter } from '../store/meta-counters';
import { isBody, isRow } from '../store/record-shapes';
import type { CopyDue } from '../store/records';
import { inTaskOfItsOwn } from '../store/transactions';
import { copyFactory, isCopyKept } from './copy-bucket';
import { type CopiedArticle, CopyStore } from './copy-store';

/** Articles copied at once; a megabyte or two. */
const chunkSize = 20;
/** Articles marked at once as due: of 50,000 in one piece the page would not answer for 0.3 s, and the list would wait as long again. */
const markedAtOnce = 1_000;
/** One page or worker at a time, or an older state could be written over a newer one. */
const lockName = 'nutgraf-copy';

/**
 * Copies what was written once the page has done what it was at. That it fails (the page closes, the disk is full) loses
 * nothing: what is due stands in the library, and the next one does it.
 */
export function copyLater(library: LibraryDatabase): void {
  const copy = async () => {
    if (library.isOpen()) await navigator.locks.request(lockName, () => copyDue(library, false));
  };
  inTaskOfItsOwn(copy).catch(() => undefined);
}

/** Brings the copy up to date: what earlier pages had no time for, and, once, all that was saved before there was a copy. */
export async function completeCopy(library: LibraryDatabase = theLibrary()): Promise<void> {
  if (!isCopyKept()) return;
  await openLibrary(library);
  await navigator.locks.request(lockName, () => copyDue(library, true));
}

async function copyDue(library: LibraryDatabase, isWhole: boolean): Promise<void> {
  const factory = await copyFactory();
  if (!factory) return;
  const copy = new CopyStore(factory, (await readCounter(library, 'libraryId')) ?? 0);
  try {
    if (isWhole) await markEverything(library, copy);
    for (;;) {
      const due = await library.copyDue.limit(chunkSize).toArray();
      if (due.length === 0) return;
      await copyChunk(library, copy, due);
    }
  } finally {
    copy.close();
  }
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

async function copyChunk(library: LibraryDatabase, copy: CopyStore, due: readonly CopyDue[]): Promise<void> {
  const docs = due.map(({ doc }) => doc);
  const [rows, bodies] = await library.transaction('r', library.rows, library.bodies, () =>
    Promise.all([library.rows.bulkGet(docs), library.bodies.bulkGet(docs)]),
  );
  const articles: CopiedArticle[] = [];
  const gone: number[] = [];
  for (const [at, doc] of docs.entries()) {
    const [row, body] = [rows[at], bodies[at]];
    if (row === undefined) gone.push(doc);
    // One that is damaged by now stays as it was copied when it was sound.
    else if (isRow(row) && isBody(body)) articles.push({ doc, saved: articleOfRow(row, body) });
  }
  await copy.transaction('rw', copy.articles, async () => {
    await copy.articles.bulkPut(articles);
    await copy.articles.bulkDelete(gone);
  });
  await library.transaction('rw', library.copyDue, async () => {
    const now = await library.copyDue.bulkGet(docs);
    // Written once more meanwhile: due again.
    const done = due.filter(({ generation }, at) => Object.is(now[at]?.generation, generation));
    await library.copyDue.bulkDelete(done.map(({ doc }) => doc));
  });
}
