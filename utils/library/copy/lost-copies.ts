import { type LibraryDatabase, openLibrary, theLibrary } from '../store/database';
import { readCounter } from '../store/meta-counters';
import { copyFactory } from './copy-bucket';
import { CopyStore, copiedLibraries } from './copy-store';

/** Articles read at once; a megabyte or two. */
const chunkSize = 20;

/** The numbers of the libraries that are gone and of which a copy is there. */
export async function lostCopies(library: LibraryDatabase = theLibrary()): Promise<readonly number[]> {
  const factory = await copyFactory();
  if (!factory) return [];
  await openLibrary(library);
  const own = (await readCounter(library, 'libraryId')) ?? 0;
  return (await copiedLibraries(factory)).filter((id) => id !== own);
}

/** What a copy holds, one after the other, in the order of its saving. Not looked at: it may be anything. */
export async function* copiedArticles(libraryId: number): AsyncGenerator<unknown, void, void> {
  const factory = await copyFactory();
  if (!factory) return;
  const copy = new CopyStore(factory, libraryId);
  try {
    for (let last = -1; ; ) {
      const chunk = await copy.articles.where('doc').above(last).limit(chunkSize).toArray();
      for (const { doc, saved } of chunk) {
        last = doc;
        yield saved;
      }
      if (chunk.length < chunkSize) return;
    }
  } finally {
    copy.close();
  }
}

/** Erases the copies of libraries that are gone. */
export async function dropLostCopies(library: LibraryDatabase = theLibrary()): Promise<void> {
  for (const id of await lostCopies(library)) await dropCopy(id);
}

export async function dropCopy(libraryId: number): Promise<void> {
  const factory = await copyFactory();
  if (factory) await new CopyStore(factory, libraryId).delete();
}
