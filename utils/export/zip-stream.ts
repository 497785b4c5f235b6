import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Chunk } from './export-format';

export interface ZipEntry {
  /** Parts by `/`, relative; each part already a safe file name. */
  readonly path: string;
  readonly content: Chunk;
  /** Not to be compressed: already compressed, or wanted as it is. */
  readonly isStored?: boolean;
}

const encoder = new TextEncoder();

/**
 * A zip file, piece by piece, from entries as they come; holds one entry at a time and a directory line for each.
 * @throws if a path is absolute or leaves its folder: a bug of the caller
 */
export async function* zipStream(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  now: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, data) => {
    if (error) failure = error;
    else ready.push(data as Uint8Array<ArrayBuffer>);
  });
  for await (const { path, content, isStored } of entries) {
    if (!isInside(path)) throw new Error(`the path ${JSON.stringify(path)} leaves the zip`);
    const file = isStored ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = now;
    zip.add(file);
    file.push(typeof content === 'string' ? encoder.encode(content) : content, true);
    if (failure) throw failure;
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

const isInside = (path: string) =>
  path !== '' && !/[\\\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
