import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoadFiles } from './first-load-files';

/** Bytes, gzipped file by file, of all that popup.html loads before it can paint. */
export const measureFirstLoad = (folder: string): number =>
  firstLoadFiles(folder, 'popup.html').reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length,
    0,
  );
