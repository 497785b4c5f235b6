import { browser } from 'wxt/browser';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';

/** An article that is read without being saved. */
export interface ReadingCopy {
  readonly article: Article;
  readonly digest: Digest;
}

const keyOf = (id: string) => `reading:${id}`;

/**
 * Puts an article where the reader page finds it, in the browser's memory only: gone when the browser closes.
 * One at a time, so that the 10 MB of storage.session are never filled by copies nobody reads any more.
 */
export async function keepReadingCopy(id: string, copy: ReadingCopy): Promise<void> {
  const older = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('reading:'));
  await browser.storage.session.remove(older);
  await browser.storage.session.set({ [keyOf(id)]: copy });
}

/** The copy kept under `id`; null once the browser has been closed or another article was opened this way. */
export async function loadReadingCopy(id: string): Promise<ReadingCopy | null> {
  const found = await browser.storage.session.get(keyOf(id));
  return (found[keyOf(id)] as ReadingCopy | undefined) ?? null;
}
