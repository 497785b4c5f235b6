import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import type { PeerWait, ShelfPeer } from '@/utils/library/shelf/shelf-records';
import { type Entity, latestOf } from '@/utils/sync/entity';
import { changesIn } from '@/utils/sync/entity-lines';
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
    if ('waitsFor' in read) {
      peer = { ...peer, ...read };
      break;
    }
    const onStep = (done: number) =>
      ports.onProgress({ kind: 'taking', label: peer.label, done: at + done, total: due.length });
    if (!(await takeOver(ports, read.text, onStep))) return false;
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

/** The text of a pack, or why there is none to take over. */
async function readPack(
  { carrier, now }: RoundPorts,
  { place }: ShelfRecords,
  device: string,
  seq: number,
): Promise<{ readonly text: string } | { readonly waitsFor: PeerWait }> {
  const bytes = await carrier.read(packPath(device, seq));
  if (!bytes) return { waitsFor: 'missing' };
  const opened = await unseal(bytes, { device, seq }, place);
  if (!opened.ok) return { waitsFor: opened.fault };
  const latest = now().getTime() + mostAheadMs;
  // Taken over now, it would stand against all that is done here until that time has come.
  for (const entity of changesIn(opened.text)) if (msOf(latestOf(entity) ?? '') > latest) return { waitsFor: 'clock' };
  return opened;
}

/**
 * Takes the changes in the text of a pack over step by step; `onStep` is told the share that is done, 0..1. False where the round
 * was stopped. While one step is being written, the digests of the next are made.
 */
export async function takeOver(ports: RoundPorts, text: string, onStep: (done: number) => void): Promise<boolean> {
  const { library, digestOf } = ports;
  const steps = stepsOf(text);
  const next = () => {
    const { value: step } = steps.next();
    return step && { ...step, ready: library.makeReady(step.entities, digestOf) };
  };
  let step = next();
  while (step) {
    if (ports.isStopped()) return false;
    const { entities, done, ready } = step;
    const made = must(await ready);
    step = next();
    must(await library.applyEntities(entities, digestOf, made));
    onStep(done);
  }
  return true;
}

interface Step {
  readonly entities: readonly Entity[];
  /** Which share of the text is read with it, 0..1. */
  readonly done: number;
}

/** What fits into one step, as a day's changes do, is one: each has to be on the disk before the next. */
function* stepsOf(text: string): Generator<Step, undefined> {
  const count = countLines(text);
  let [entities, done]: [Entity[], number] = [[], 0];
  let size = count <= articlesInStep ? count : articlesInFirstStep;
  for (const entity of changesIn(text)) {
    entities.push(entity);
    if (entities.length < size) continue;
    done += entities.length;
    yield { entities, done: done / count };
    [entities, size] = [[], articlesInStep];
  }
  if (entities.length > 0) yield { entities, done: 1 };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
