import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import type { PeerWait, ShelfPeer } from '@/utils/library/shelf/shelf-records';
import { type Entity, latestOf } from '@/utils/sync/entity';
import { fromLines } from '@/utils/sync/entity-lines';
import { type DeviceHead, readHead } from '@/utils/sync/shelf/device-head';
import { devicesFolder, headPath, isDevice, packPath } from '@/utils/sync/shelf/places';
import { unseal } from '@/utils/sync/shelf/sealed-file';
import { msOf } from '@/utils/sync/stamp';
import { shelfNow } from './put-out';
import type { RoundPorts } from './shelf-ports';
import { must } from './stop-round';

/** Articles taken over in one transaction: a quarter of a second of work at most, then others may write. The first of a pack are few: the reader of a new device sees them at once. */
const [articlesInFirstStep, articlesInStep] = [4, 50];
/** A clock that is further ahead than time zones and an hour set wrong explain. */
const mostAheadMs = 86_400_000;

/** Takes over what all other devices on the shelf have put out since the last time; one that was taken off is forgotten. */
export async function takeOverAll(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf) return;
  const devices = (await ports.carrier.list(devicesFolder)).filter(isDevice);
  for (const { device } of shelf.peers) if (!devices.includes(device)) must(await ports.library.dropPeer(device));
  for (const device of devices) {
    if (device === shelf.self.device) continue;
    if (ports.isStopped() || !(await takeOverFrom(ports, shelf, device))) return;
  }
}

/** False where the round was stopped. */
async function takeOverFrom(ports: RoundPorts, shelf: ShelfRecords, device: string): Promise<boolean> {
  const known = shelf.peers.find((peer) => peer.device === device);
  let peer: ShelfPeer = known ?? { name: `peer:${device}`, device, label: '', taken: 0, at: null, waitsFor: null };
  const head = await readHeadOf(ports, shelf, device);
  if (typeof head === 'string') {
    must(await ports.library.putPeer({ ...peer, waitsFor: head }));
    return true;
  }
  peer = { ...peer, label: head.name, at: head.at, waitsFor: null };
  const due = head.packs.filter((seq) => seq > peer.taken).sort((a, b) => a - b);
  for (const [at, seq] of due.entries()) {
    if (ports.isStopped()) return false;
    const read = await readPack(ports, shelf, device, seq);
    if (typeof read === 'string') {
      peer = { ...peer, waitsFor: read };
      break;
    }
    const onStep = (done: number) =>
      ports.onProgress({ kind: 'taking', label: peer.label, done: at + done, total: due.length });
    if (!(await takeOver(ports, read, onStep))) return false;
    peer = { ...peer, taken: seq };
    must(await ports.library.putPeer(peer));
  }
  must(await ports.library.putPeer(peer));
  return true;
}

/** The head of a device, or why there is none. */
export async function readHeadOf(
  { carrier }: RoundPorts,
  { place }: ShelfRecords,
  device: string,
): Promise<DeviceHead | PeerWait> {
  const bytes = await carrier.read(headPath(device));
  if (!bytes) return 'missing';
  const opened = await unseal(bytes, { device, seq: 0 }, place);
  if (!opened.ok) return opened.fault;
  return readHead(opened.text) ?? 'damaged';
}

async function readPack(
  { carrier, now }: RoundPorts,
  { place }: ShelfRecords,
  device: string,
  seq: number,
): Promise<readonly Entity[] | PeerWait> {
  const bytes = await carrier.read(packPath(device, seq));
  if (!bytes) return 'missing';
  const opened = await unseal(bytes, { device, seq }, place);
  if (!opened.ok) return opened.fault;
  const { entities } = fromLines(opened.text);
  const latest = now().getTime() + mostAheadMs;
  // Taken over now, it would stand against all that is done here until that time has come.
  return entities.some((entity) => msOf(latestOf(entity) ?? '') > latest) ? 'clock' : entities;
}

/**
 * Takes changes over step by step; `onStep` is told the share that is done, 0..1. False where the round was stopped. While
 * one step is being written, the digests of the next are made.
 */
export async function takeOver(
  ports: RoundPorts,
  entities: readonly Entity[],
  onStep: (done: number) => void,
): Promise<boolean> {
  const { library, digestOf } = ports;
  const steps = stepsOf(entities);
  const makeReady = (at: number) => steps[at] && library.makeReady(steps[at], digestOf);
  let [ready, done, added] = [makeReady(0), 0, 0];
  for (const [at, step] of steps.entries()) {
    if (ports.isStopped()) return false;
    const made = ready ? must(await ready) : null;
    ready = makeReady(at + 1);
    added += must(await library.applyEntities(step, digestOf, made)).added;
    done += step.length;
    onStep(done / entities.length);
  }
  if (added > 0) library.connectLater();
  return true;
}

/** What fits into one step, as a day's changes do, is one: each has to be on the disk before the next. */
function stepsOf(entities: readonly Entity[]): (readonly Entity[])[] {
  if (entities.length > 0 && entities.length <= articlesInStep) return [entities];
  const steps: (readonly Entity[])[] = [];
  for (let start = 0; start < entities.length; ) {
    const end = start + (start === 0 ? articlesInFirstStep : articlesInStep);
    steps.push(entities.slice(start, end));
    start = end;
  }
  return steps;
}
