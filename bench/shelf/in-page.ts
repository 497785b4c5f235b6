import { must } from '@/testing/library-in-page/timed';
import { runRound } from '@/utils/app/shelf/run-round';
import { carrierIn } from '@/utils/browser/shelf-places';
import { changeSaved } from '@/utils/library/articles/change-saved';
import { checkHealth } from '@/utils/library/health/check-health';
import { settleStories } from '@/utils/library/shelf/settle-stories';
import { theLibrary } from '@/utils/library/store/database';
import { roundPorts } from '@/utils/wiring/shelf-ports';
import { asBytes, asText, pathsIn } from './folder-files';

/** What runs in a bare page of the extension, called from Node: the folder, twenty changes, one round. */

const carrier = async () =>
  carrierIn(await (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true }));

/** All files of the shelf with their sizes. */
async function listFiles(): Promise<{ readonly path: string; readonly bytes: number }[]> {
  const shelf = await carrier();
  const paths = await pathsIn(shelf);
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: (await shelf.read(path))?.length ?? -1 })));
  return files.filter(({ bytes }) => bytes >= 0);
}

const bench = {
  listFiles,

  /** A file as base 64. */
  readFile: async (path: string): Promise<string> => asText((await (await carrier()).read(path)) ?? new Uint8Array()),
  writeFile: async (path: string, base64: string): Promise<void> => (await carrier()).write(path, asBytes(base64)),

  /** A fifth each of: starred, tagged, read, with a note, put into the archive. */
  async change(count: number, from: number): Promise<void> {
    const ids = (await theLibrary().rows.offset(from).limit(count).toArray()).map(({ id }) => id);
    const changes = [
      { isStarred: true },
      { addTags: [`tag of ${from}`] },
      { isRead: true },
      { note: { text: `Ask about number ${from} again before Thursday.`, was: null } },
      { isArchived: true },
    ];
    for (const [at, id] of ids.entries()) must(await changeSaved([id], changes[at % changes.length] ?? {}, new Date()));
  },

  /** One round without any page that waits or paints; milliseconds. */
  async round(): Promise<number> {
    const start = performance.now();
    const given = { ...roundPorts, carrier: await carrier(), onProgress: () => {}, isStopped: () => false };
    must(await runRound(given));
    return performance.now() - start;
  },

  /** People and stories of all that came, as they follow behind a round; milliseconds. */
  async settle(): Promise<number> {
    const start = performance.now();
    must(await settleStories());
    return performance.now() - start;
  },

  count: () => theLibrary().rows.count(),
  faults: async () => must(await checkHealth()).faults.map((fault) => JSON.stringify(fault)),

  /** The reader's own fields of all articles as one number, to hold two libraries against each other. */
  async mark(): Promise<string> {
    const rows = await theLibrary().rows.orderBy('id').toArray();
    const told = rows.map(({ id, title, isStarred, tags, readAt, archivedAt, deletedAt, note, savedAt }) =>
      JSON.stringify([id, title, isStarred, [...tags].sort(), readAt, archivedAt, deletedAt, note, savedAt]),
    );
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told.join('\n')));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};

export type ShelfBench = typeof bench;
declare global {
  var shelfBench: ShelfBench;
}
globalThis.shelfBench = bench;
