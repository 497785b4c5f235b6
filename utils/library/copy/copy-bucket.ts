/**
 * A second copy of every saved article, in a store that shares no file with the library's. Chromium throws away all stores
 * that lie in one folder together where it takes one of their files for damaged; those of a storage bucket lie in a folder of
 * their own. Firefox has no buckets, and no need: its stores lie in SQLite, each in its own file.
 */
interface StorageBuckets {
  readonly open: (name: string, how: { readonly persisted: boolean }) => Promise<{ readonly indexedDB: IDBFactory }>;
}

const bucketName = 'copies';

const buckets = (): StorageBuckets | undefined =>
  (globalThis.navigator as (Navigator & { readonly storageBuckets?: StorageBuckets }) | undefined)?.storageBuckets;

/** Whether a copy is kept in this browser. */
export const isCopyKept = (): boolean => buckets() !== undefined;

/** The copies' own stores; null where the browser keeps none. */
export async function copyFactory(): Promise<IDBFactory | null> {
  return (await buckets()?.open(bucketName, { persisted: true }))?.indexedDB ?? null;
}
