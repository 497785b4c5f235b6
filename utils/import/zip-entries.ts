import { Unzip, UnzipPassThrough } from 'fflate';
import type { ImportFailure } from './import-item';
import { bytesOf, type ImportSource } from './import-source';
import { UnzipDecoder } from './unzip-decoder';

export interface ZippedFile {
  readonly name: string;
  /** null if it is larger than allowed. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** How much is inflated in one go: at deflate's best (1:1032) 16 MB. */
const stepBytes = 16 * 1024;
const maxFileBytes = 32 * 1024 * 1024;
/** What inflates to more than this, at more than that ratio, is no archive of texts. (HTML comes to about 1:5.) */
const bombBytes = 64 * 1024 * 1024;
const bombRatio = 100;
/** fflate's time grows with the square of the number of files; Omnivore writes three for an article. */
const maxFiles = 30_000;

/**
 * The wanted files of a zip as it streams by, inflated one at a time; one name may stand twice. Then null, or why the
 * archive could not be read to its end. Sizes stated in the archive are not believed: what comes out is counted.
 */
export async function* zipEntries(
  source: ImportSource,
  isWanted: (name: string) => boolean,
): AsyncGenerator<ZippedFile, ImportFailure | null> {
  const ready: ZippedFile[] = [];
  let [inflated, read, fileCount, openCount] = [0, 0, 0, 0];
  let isBroken = false;
  const unzip = new Unzip((file) => {
    fileCount += 1;
    if (fileCount > maxFiles) return;
    if (!isWanted(file.name)) {
      file.ondata = () => {};
      file.start();
      return;
    }
    let parts: Uint8Array[] = [];
    let size = 0;
    openCount += 1;
    file.ondata = (error, data, isLast) => {
      if (error) {
        isBroken = true;
        return;
      }
      size += data.length;
      inflated += data.length;
      if (size <= maxFileBytes) parts.push(data);
      else parts = [];
      if (!isLast) return;
      openCount -= 1;
      ready.push({ name: file.name, bytes: size <= maxFileBytes ? joined(parts, size) : null });
    };
    file.start();
  });
  unzip.register(UnzipPassThrough);
  unzip.register(
    class extends UnzipDecoder {
      constructor(name: string) {
        super(isWanted(name));
      }
    },
  );
  for await (const bytes of bytesOf(source)) {
    for (let start = 0; start < bytes.length; start += stepBytes) {
      const step = bytes.slice(start, start + stepBytes);
      read += step.length;
      try {
        unzip.push(step);
      } catch {
        isBroken = true;
      }
      yield* ready;
      ready.length = 0;
      if (isBroken || fileCount > maxFiles) return { kind: 'broken-archive' };
      if (inflated > bombBytes && inflated > read * bombRatio) return { kind: 'archive-bomb' };
    }
  }
  try {
    unzip.push(new Uint8Array(0), true);
  } catch {
    isBroken = true;
  }
  yield* ready;
  return isBroken || openCount > 0 || fileCount === 0 ? { kind: 'broken-archive' } : null;
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
