import { browser } from 'wxt/browser';

const flag = 'hasFreshStoreLog';
const storeName = 'nutgraf-log';
/** Has nothing in it, and is never deleted: to open it writes nothing. */
const heldName = 'nutgraf-held';
/** Before it is tried again: the browser may have all hands full at its start. */
const pausesMs = [200, 1_000, 5_000];
/** Less than an idle worker has; a browser with much to do takes some seconds. */
const keptOpenMs = 25_000;

/**
 * Has Chromium begin the log of its store anew, once after each start of the browser; some milliseconds.
 *
 * Chromium keeps what was last written to IndexedDB in a log (LevelDB's). Where it was killed in the middle of writing there, the
 * log ends in half a record, which the next start passes over, and then goes on writing behind it. The start after that takes
 * the half record for damage and throws away all stores of the extension, the library among them. Deleting a store makes
 * it put the log away and begin another, which has no such end. Firefox keeps its store in SQLite and needs none of this.
 *
 * The store that is deleted was made after the start before, into the log that was sound then: so that to delete it is all
 * that is written behind such an end. The browser puts that log away behind its answer, within a moment, but only while some store
 * of the extension is open: where all are closed it stops, and reads the log with its damage when the next one is opened. So
 * another is opened first and kept open. Killed in that moment all may still be lost: the second copy of the articles is what is left (library/copy).
 *
 * The background worker does it as soon as it runs, and every page that looks at the library asks for it too, for a worker that was
 * not started or was stopped in the middle.
 * Throws where it does not succeed for some seconds.
 */
export async function startFreshStoreLog(): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      return await inTurn();
    } catch {
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  }
  await inTurn();
}

/** A second one that found the store deleted already would be answered before the browser has put the log away. */
const inTurn = (): Promise<void> => navigator.locks.request(storeName, startOnce);

async function startOnce(): Promise<void> {
  const { [flag]: isDone } = await browser.storage.session.get(flag);
  if (isDone) return;
  const held = await open(heldName);
  try {
    if (!(await isThere())) (await open(storeName)).close();
    await settled(indexedDB.deleteDatabase(storeName));
    (await open(storeName)).close();
  } finally {
    setTimeout(() => held.close(), keptOpenMs);
  }
  await browser.storage.session.set({ [flag]: true });
}

const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === storeName);

async function open(name: string): Promise<IDBDatabase> {
  const store = await settled(indexedDB.open(name));
  store.onversionchange = () => store.close();
  return store;
}

const settled = <Value>(request: IDBRequest<Value>) =>
  new Promise<Value>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
