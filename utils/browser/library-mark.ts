import { browser } from 'wxt/browser';
import type { LibraryMark, LostArticles } from '@/utils/model/library-mark';

const storedUnder = 'libraryMark';

/** What was last remembered of the library; null if nothing was. Outside of IndexedDB: it is for the case that that is gone. */
export async function readLibraryMark(): Promise<LibraryMark | null> {
  return markFrom((await browser.storage.local.get(storedUnder))[storedUnder]);
}

export async function keepLibraryMark(mark: LibraryMark): Promise<void> {
  await browser.storage.local.set({ [storedUnder]: mark });
}

/** The reader has given up what is lost. */
export async function forgetLostArticles(): Promise<void> {
  const mark = await readLibraryMark();
  if (mark?.lost) await keepLibraryMark({ ...mark, lost: null });
}

function markFrom(stored: unknown): LibraryMark | null {
  if (!isObject(stored)) return null;
  const { libraryId, count, at, lost } = stored;
  if (!isCount(libraryId) || !isCount(count) || !isTime(at)) return null;
  return { libraryId, count, at, lost: lostFrom(lost) };
}

function lostFrom(stored: unknown): LostArticles | null {
  if (!isObject(stored)) return null;
  const { count, at } = stored;
  return isCount(count) && isTime(at) ? { count, at } : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));
