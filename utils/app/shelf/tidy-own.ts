import { type Entity, joinEntities } from '@/utils/sync/entity';
import { changesIn, toLines } from '@/utils/sync/entity-lines';
import { deviceFolder, packPath, seqOf } from '@/utils/sync/shelf/places';
import { unseal } from '@/utils/sync/shelf/sealed-file';
import { shelfNow, writePack } from './put-out';
import type { RoundPorts } from './shelf-ports';
import { must } from './stop-round';
import { takeOver } from './take-over';

/** A device has at most so many packs, and as many small ones are made one. */
const [mostPacks, fewestToJoin] = [100, 32];
const mostCharsToJoin = 4_000_000;
/** What may be written beside everything before all is written anew. */
const spareBytes = 1_000_000;

/**
 * Reads back packs in this device's own folder that it does not remember: it was ended before it could, or its profile was
 * put back from a copy. Nothing is written over them.
 */
export async function readBackOwn(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf) return;
  const { self, place } = shelf;
  const there = await ownPacks(ports, self.device);
  for (const seq of there.filter((each) => each > self.lastPack)) {
    const bytes = await ports.carrier.read(packPath(self.device, seq));
    const opened = bytes && (await unseal(bytes, { device: self.device, seq }, place));
    if (opened?.ok) await takeOver(ports, opened.text, () => {});
    must(
      await ports.library.changeSelf((before) => ({
        ...before,
        packs: opened?.ok ? [...before.packs, seq] : before.packs,
        lastPack: Math.max(before.lastPack, seq),
        sinceBytes: before.sinceBytes + (bytes?.length ?? 0),
      })),
    );
  }
}

async function ownPacks({ carrier }: RoundPorts, device: string): Promise<number[]> {
  const names = await carrier.list(deviceFolder(device));
  return names.flatMap((name) => seqOf(name) ?? []).sort((a, b) => a - b);
}

/** Keeps the packs of this device few: joins small ones, and writes everything anew where they have outgrown it or one is gone. */
export async function tidyOwn(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf?.self.isNoted) return;
  const { packs, baseBytes, sinceBytes, device } = shelf.self;
  const there = new Set(await ownPacks(ports, device));
  const isLost = packs.some((seq) => !there.has(seq));
  if (isLost || sinceBytes > baseBytes + spareBytes) await writeAnew(ports);
  else if (packs.length > mostPacks) await joinSmall(ports);
}

/** Writes everything this device has said, and for whom it speaks, into new packs that take the place of all it had. */
export async function writeAnew(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf) return;
  const devices = new Set([shelf.self.device, ...shelf.self.speaksFor]);
  const written: number[] = [];
  let [seq, bytes, after] = [shelf.self.lastPack, 0, '' as string | null];
  while (after !== null) {
    if (ports.isStopped()) return;
    const { text, last } = must(await ports.library.takeEverything(after, devices));
    after = last;
    if (text === '') continue;
    seq += 1;
    bytes += await writePack(ports, shelf, seq, text);
    written.push(seq);
  }
  const replaced = new Set(shelf.self.packs);
  must(
    await ports.library.changeSelf((self) => ({
      ...self,
      packs: [...written, ...self.packs.filter((each) => !replaced.has(each))],
      lastPack: Math.max(self.lastPack, seq),
      baseBytes: bytes,
      sinceBytes: 0,
    })),
  );
}

/** Makes one pack of the latest small ones: together they say the same. */
async function joinSmall(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf) return;
  const { self, place } = shelf;
  const joined = new Map<string, Entity>();
  const replaced = new Set<number>();
  let chars = 0;
  for (const seq of [...self.packs].reverse()) {
    const bytes = await ports.carrier.read(packPath(self.device, seq));
    const opened = bytes && (await unseal(bytes, { device: self.device, seq }, place));
    chars += opened?.ok ? opened.text.length : 0;
    if (!opened?.ok || chars > mostCharsToJoin) break;
    for (const entity of changesIn(opened.text)) {
      const there = joined.get(entity.id);
      joined.set(entity.id, there ? joinEntities(there, entity) : entity);
    }
    replaced.add(seq);
  }
  if (replaced.size < fewestToJoin) return;
  const seq = self.lastPack + 1;
  await writePack(ports, shelf, seq, toLines([...joined.values()]));
  must(
    await ports.library.changeSelf((before) => ({
      ...before,
      packs: [...before.packs.filter((each) => !replaced.has(each)), seq],
      lastPack: Math.max(before.lastPack, seq),
    })),
  );
}

/** Removes packs whose place others have taken, once the head says so: who has not read them reads those. */
export async function removeReplaced(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf) return;
  const { packs, device, lastPack } = shelf.self;
  const kept = new Set(packs);
  for (const seq of await ownPacks(ports, device))
    if (!kept.has(seq) && seq <= lastPack) await ports.carrier.remove(packPath(device, seq));
}
