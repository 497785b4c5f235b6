import { must } from '@/testing/library-in-page/timed';
import { madeUpArticle } from '@/testing/made-up/library/made-up-library';
import { seededRandom } from '@/testing/seeded-random';
import { runRound } from '@/utils/app/shelf/run-round';
import { carrierIn } from '@/utils/browser/shelf-places';
import { changeSaved } from '@/utils/library/articles/change-saved';
import { getSaved } from '@/utils/library/articles/get-saved';
import { saveArticle } from '@/utils/library/articles/save-article';
import { checkHealth } from '@/utils/library/health/check-health';
import { putOnShelf } from '@/utils/library/shelf/keep-shelf';
import { theLibrary } from '@/utils/library/store/database';
import { makeShelf, openShelf, readShelfFile, shelfFileBytes } from '@/utils/sync/shelf/shelf-key';
import { roundPorts } from '@/utils/wiring/shelf-ports';
import { asBytes, asText, pathsIn } from '../shelf/folder-files';

// What runs in a page of a device on a shelf until its browser is killed: it saves, tags and notes, and brings library and
// shelf in step, again and again. The folder is the extension's own; Node carries between the two devices.

const passphrase = 'correct horse battery staple';
const carrier = () => carrierIn(null);
const ports = { ...roundPorts, onProgress: () => {}, isStopped: () => false };
const now = () => new Date();

async function round(): Promise<void> {
  must(await runRound({ ...ports, carrier: await carrier() }));
}

const bench = {
  round,

  /** Makes the shelf, or opens the one that lies there. */
  async join(device: string): Promise<void> {
    const shelf = await carrier();
    const bytes = await shelf.read('shelf.json');
    const file = bytes && readShelfFile(bytes);
    const opened = file && { file, shelf: await openShelf(file, passphrase) };
    const made = opened ?? (await makeShelf(passphrase, ports.random));
    if (!made.shelf) throw new Error('the shelf does not open');
    if (!file) await shelf.write('shelf.json', shelfFileBytes(made.file));
    must(await putOnShelf({ device, label: device, place: { ...made.shelf, file: made.file, folder: null } }));
  },

  /** Never ends by itself; `told` is called with each article, tag or word of a note that was confirmed. */
  async work(from: number, known: readonly string[], seed: number): Promise<void> {
    const random = seededRandom(seed);
    const ids = [...known];
    for (let number = from; ; ) {
      const id = ids[Math.floor(random() * ids.length)];
      const word = `w${seed}x${Math.floor(random() * 1e9)}`;
      const deed = random();
      if (deed < 0.4 || !id) {
        const { article, digest, id: saved } = madeUpArticle(number++);
        must(await saveArticle(article, digest, now()));
        ids.push(saved);
        await globalThis.told(JSON.stringify({ kind: 'saved', id: saved, word: '' }));
      } else if (deed < 0.6) {
        must(await changeSaved([id], { addTags: [word] }, now()));
        await globalThis.told(JSON.stringify({ kind: 'tag', id, word }));
      } else if (deed < 0.7) {
        const was = must(await getSaved(id))?.note ?? null;
        must(await changeSaved([id], { note: { text: `${was ?? ''} ${word}`.trim(), was } }, now()));
        await globalThis.told(JSON.stringify({ kind: 'note', id, word }));
      } else await round();
    }
  },

  /** All that is there: rows with tags and notes, and what the health check says. */
  async look() {
    const rows = await theLibrary().rows.orderBy('id').toArray();
    const faults = must(await checkHealth()).faults.map((fault) => JSON.stringify(fault));
    return { rows: rows.map(({ id, tags, note, title }) => ({ id, title, note, tags: [...tags].sort() })), faults };
  },

  async files(): Promise<Record<string, string>> {
    const shelf = await carrier();
    const files: Record<string, string> = {};
    for (const path of await pathsIn(shelf)) {
      const bytes = await shelf.read(path);
      if (bytes) files[path] = asText(bytes);
    }
    return files;
  },

  async putFiles(files: Readonly<Record<string, string>>): Promise<void> {
    const shelf = await carrier();
    for (const [path, text] of Object.entries(files)) await shelf.write(path, asBytes(text));
  },
};

export type ShelfKillsInPage = typeof bench;
declare global {
  var shelfKills: ShelfKillsInPage;
}
globalThis.shelfKills = bench;
