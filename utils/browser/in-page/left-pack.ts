import type { PackFiles } from '@/utils/digest/language/read-pack';

/** Where a pack's script leaves its files on the isolated world's global: under a symbol, which no page can name. */
const packKey = Symbol.for('nutgraf.pack');

type World = { [packKey]?: PackFiles };

/** Leaves the files of a language for the script that makes the digest. True: something came of it. */
export function leavePack(files: PackFiles): true {
  (globalThis as World)[packKey] = files;
  return true;
}

/** The files that were left, once; null where none were. */
export function takePack(): PackFiles | null {
  const world = globalThis as World;
  const files = Object.hasOwn(world, packKey) ? world[packKey] : undefined;
  delete world[packKey];
  return files ?? null;
}
