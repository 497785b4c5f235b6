import { type Bytes, type Carrier, CarrierError, type CarrierFailure } from '@/utils/sync/shelf/carrier';

/** What the browser's errors mean to whoever carries a shelf; others are bugs. */
const failures: Readonly<Record<string, CarrierFailure>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'gone',
  QuotaExceededError: 'not-written',
  NoModificationAllowedError: 'not-written',
  InvalidStateError: 'not-written',
  InvalidModificationError: 'not-written',
  NotReadableError: 'not-written',
  AbortError: 'not-written',
};

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

async function named<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const failure = failures[nameOf(error)];
    throw failure ? new CarrierError(failure) : error;
  }
}

/**
 * Keeps the files of a shelf in a folder of the File System Access API: one the reader picked, or one of the extension's own in
 * the origin's private file system. A file is put in place once it is whole.
 */
export function folderCarrier(root: FileSystemDirectoryHandle): Carrier {
  /** null where there is no such folder; it is made where it is to be. */
  const folderAt = async (path: string, create: boolean): Promise<FileSystemDirectoryHandle | null> => {
    let folder = root;
    for (const part of path.split('/').filter((each) => each !== '')) {
      const next = await folder.getDirectoryHandle(part, { create }).catch((error: unknown) => {
        if (!create && nameOf(error) === 'NotFoundError') return null;
        throw error;
      });
      if (!next) return null;
      folder = next;
    }
    return folder;
  };
  const placeOf = (path: string) => {
    const cut = path.lastIndexOf('/');
    return { folder: path.slice(0, Math.max(cut, 0)), name: path.slice(cut + 1) };
  };
  return {
    list: (path) =>
      named(async () => {
        const folder = await folderAt(path, false);
        const names: string[] = [];
        if (folder) for await (const name of folder.keys()) names.push(name);
        return names;
      }),
    read: (path) =>
      named(async (): Promise<Bytes | null> => {
        const { folder, name } = placeOf(path);
        try {
          const handle = await (await folderAt(folder, false))?.getFileHandle(name);
          return handle ? new Uint8Array(await (await handle.getFile()).arrayBuffer()) : null;
        } catch (error) {
          // Not there, or changed by the sync program while it was read: it is there in full some other time.
          if (['NotFoundError', 'NotReadableError'].includes(nameOf(error))) return null;
          throw error;
        }
      }),
    write: (path, bytes) =>
      named(async () => {
        const { folder, name } = placeOf(path);
        const parent = await folderAt(folder, true);
        const stream = await (await parent?.getFileHandle(name, { create: true }))?.createWritable();
        await stream?.write(bytes);
        await stream?.close();
      }),
    remove: (path) =>
      named(async () => {
        const { folder, name } = placeOf(path);
        try {
          await (await folderAt(folder, false))?.removeEntry(name, { recursive: true });
        } catch (error) {
          if (nameOf(error) !== 'NotFoundError') throw error;
        }
      }),
  };
}
