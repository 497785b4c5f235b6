import { loadDigest } from '@/utils/app/load-digest';
import type { ReaderPorts } from '@/utils/app/reader/reader-ports';
import { afterTimeInSight } from '@/utils/browser/after-time-in-sight';
import { readSettings } from '@/utils/browser/settings';
import { writeClipboard } from '@/utils/browser/write-clipboard';
import { libraryOfReader } from './library-of-reader';

/** The page, the browser and the library as the reader uses them, on its own page and in the library's. */
export const readerPorts = (announcer: ReaderPorts['announcer']): ReaderPorts => ({
  library: libraryOfReader,
  announcer,
  digest: loadDigest,
  settings: readSettings,
  clock: () => new Date(),
  clipboard: writeClipboard,
  afterTimeInSight,
  newId: () => crypto.randomUUID(),
  blobAddresses: { make: (blob) => URL.createObjectURL(blob), giveBack: (address) => URL.revokeObjectURL(address) },
});
