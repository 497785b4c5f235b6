import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Result } from '@/utils/model/result';
import { LibraryDatabase } from '../store/database';

/** Gives every test an empty store of its own in memory; pages of one test share it. */
export function freshStore(): void {
  const factory = new IDBFactory();
  globalThis.indexedDB = factory;
  globalThis.IDBKeyRange = IDBKeyRange;
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** One more page with the library open. */
export const openPage = (): LibraryDatabase => new LibraryDatabase();

/** The value of a step that must have gone well. */
export function mustGet<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
