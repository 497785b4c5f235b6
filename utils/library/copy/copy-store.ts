import { Dexie, type Table } from 'dexie';
import type { SavedArticle } from '@/utils/model/saved-article';

/**
 * A second copy of every saved article, in a store that shares no file with the library's. Chromium throws away all stores
 * that lie in one folder together where it takes one of their files for damaged; those of a storage bucket lie in a folder of
 * their own. Firefox has no buckets, and no need: its stores lie in SQLite, each in its own file.
 */
interface StorageBuckets {
  readonly open: (name: string, how: { readonly persisted: boolean }) => Promise<{ readonly indexedDB: IDBFactory }>;
}

const bucketName = 'copies';
/** A copy is of one library: that of another one, which is gone, is what can be brought back. */
const namePrefix = 'copy-';

const buckets = (): StorageBuckets | undefined =>
  (globalThis.navigator as (Navigator & { readonly storageBuckets?: StorageBuckets }) | undefined)?.storageBuckets;

/** Whether a copy is kept in this browser. */
export const isCopyKept = (): boolean => buckets() !== undefined;

export interface CopiedArticle {
  /** Its number in the library. */
  readonly doc: number;
  readonly saved: SavedArticle;
}

export class CopyStore extends Dexie {
  declare articles: Table<CopiedArticle, number>;
  /** 'whole': what was saved before there was a copy is in it, too, or is marked to be copied. */
  declare marks: Table<{ readonly name: 'whole' }, string>;

  constructor(indexedDB: IDBFactory, libraryId: number) {
    // 'relaxed': what the disk has not yet got is still in the library, and a kill loses but the last second of a copy.
    super(`${namePrefix}${libraryId}`, {
      indexedDB,
      IDBKeyRange,
      chromeTransactionDurability: 'relaxed',
      cache: 'disabled',
    });
    this.version(1).stores({ articles: 'doc', marks: 'name' });
  }
}

/** The copies' own stores; null where the browser keeps none. */
export async function copyFactory(): Promise<IDBFactory | null> {
  return (await buckets()?.open(bucketName, { persisted: true }))?.indexedDB ?? null;
}

/** The numbers of the libraries of which there is a copy. */
export async function copiedLibraries(indexedDB: IDBFactory): Promise<number[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return names.filter((name) => name.startsWith(namePrefix)).map((name) => Number(name.slice(namePrefix.length)));
}
