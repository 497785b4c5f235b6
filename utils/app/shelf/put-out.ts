import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import type { ShelfSelf } from '@/utils/library/shelf/shelf-records';
import { packPath } from '@/utils/sync/shelf/places';
import { seal } from '@/utils/sync/shelf/sealed-file';
import type { RoundPorts } from './shelf-ports';
import { must } from './stop-round';

/** The shelf as it is now; null where it was left or paused meanwhile. */
export async function shelfNow({ library }: RoundPorts): Promise<ShelfRecords | null> {
  const shelf = must(await library.readShelf());
  return shelf && !shelf.self.isPaused ? shelf : null;
}

/** Writes one pack with this text under this number; how many bytes it has. */
export async function writePack(
  { carrier, random }: RoundPorts,
  { self, place }: ShelfRecords,
  seq: number,
  text: string,
): Promise<number> {
  const bytes = await seal(text, { device: self.device, seq }, place, random);
  await carrier.write(packPath(self.device, seq), bytes);
  return bytes.length;
}

/** Puts out what was changed here; false where the round was stopped before all of it lay on the shelf. */
export async function putOutChanges(ports: RoundPorts): Promise<boolean> {
  for (;;) {
    const shelf = await shelfNow(ports);
    if (!shelf || ports.isStopped()) return false;
    const { text, upTo, isLast } = must(await ports.library.takeOutgoing());
    if (upTo > 0) {
      const seq = shelf.self.lastPack + 1;
      const bytes = await writePack(ports, shelf, seq, text);
      must(await ports.library.changeSelf((self) => withPack(self, seq, bytes), upTo));
    }
    if (isLast) return true;
  }
}

const withPack = (self: ShelfSelf, seq: number, bytes: number): ShelfSelf => ({
  ...self,
  packs: [...self.packs, seq],
  lastPack: Math.max(self.lastPack, seq),
  sinceBytes: self.sinceBytes + bytes,
});

/** Articles noted in one step, and steps after which they are put out. */
const [articlesInStep, stepsToPack] = [100, 5];

/** Notes and puts out what was there before the shelf, the latest saved first; goes on where an earlier round was stopped. */
export async function putOutOldArticles(ports: RoundPorts): Promise<boolean> {
  const keys = must(await ports.library.keysToNote());
  for (let start = 0, steps = 1; start < keys.length; start += articlesInStep, steps++) {
    if (ports.isStopped()) return false;
    must(await ports.library.noteArticles(keys.slice(start, start + articlesInStep)));
    ports.onProgress({ kind: 'putting', done: Math.min(start + articlesInStep, keys.length), total: keys.length });
    if (steps % stepsToPack === 0 && !(await putOutChanges(ports))) return false;
  }
  if (!(await putOutChanges(ports))) return false;
  must(
    await ports.library.changeSelf((self) => ({ ...self, isNoted: true, baseBytes: self.sinceBytes, sinceBytes: 0 })),
  );
  return true;
}
