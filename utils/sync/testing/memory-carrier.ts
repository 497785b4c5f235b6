import type { Bytes, Carrier } from '../shelf/carrier';

/** A folder in memory, whose files a test may see and spoil. */
export class MemoryCarrier implements Carrier {
  constructor(readonly files = new Map<string, Bytes>()) {}

  readonly list = async (folder: string): Promise<readonly string[]> => {
    const inside = [...this.files.keys()].filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))];
  };

  readonly read = async (path: string): Promise<Bytes | null> => this.files.get(path)?.slice() ?? null;

  readonly write = async (path: string, bytes: Bytes): Promise<void> => {
    this.files.set(path, bytes.slice());
  };

  readonly remove = async (path: string): Promise<void> => {
    for (const file of [...this.files.keys()])
      if (file === path || file.startsWith(`${path}/`)) this.files.delete(file);
  };
}
