import { Dexie, type Table } from 'dexie';
import type { SavedArticle } from '@/utils/model/saved-article';

/** A copy is of one library: that of another one, which is gone, is what can be brought back. */
const namePrefix = 'copy-';

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
    // 'strict': a save is confirmed only once its copy is on the disk, too.
    super(`${namePrefix}${libraryId}`, {
      indexedDB,
      IDBKeyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
    });
    this.version(1).stores({ articles: 'doc', marks: 'name' });
  }
}

/** The numbers of the libraries of which there is a copy. */
export async function copiedLibraries(indexedDB: IDBFactory): Promise<number[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return names.filter((name) => name.startsWith(namePrefix)).map((name) => Number(name.slice(namePrefix.length)));
}
