import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bytes, Carrier } from '@/utils/sync/shelf/carrier';

/** A folder on the disk, written as Chromium writes a picked one: into a file beside, which then takes the other's place. */
export function diskCarrier(root: string): Carrier {
  const none = (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  };
  return {
    list: async (folder) => (await readdir(path.join(root, folder)).catch(none)) ?? [],
    read: async (file): Promise<Bytes | null> => {
      const bytes = await readFile(path.join(root, file)).catch(none);
      return bytes && new Uint8Array(bytes);
    },
    write: async (file, bytes) => {
      const place = path.join(root, file);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(`${place}.crswap`, bytes);
      await rename(`${place}.crswap`, place);
    },
    remove: (file) => rm(path.join(root, file), { recursive: true, force: true }),
  };
}
