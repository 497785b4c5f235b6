import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { fail, type Result, succeed } from '@/utils/model/result';
import { CarrierError, type CarrierFailure } from '@/utils/sync/shelf/carrier';
import type { DeviceHead } from '@/utils/sync/shelf/device-head';
import { headPath, shelfFilePath } from '@/utils/sync/shelf/places';
import { seal } from '@/utils/sync/shelf/sealed-file';
import { readShelfFile, shelfFileBytes } from '@/utils/sync/shelf/shelf-key';
import { putOutChanges, putOutOldArticles, shelfNow } from './put-out';
import type { RoundPorts } from './shelf-ports';
import { LibraryStop, must } from './stop-round';
import { readHeadOf, takeOverAll } from './take-over';
import { readBackOwn, removeReplaced, tidyOwn, writeAnew } from './tidy-own';

/** other-shelf: in the folder lies another shelf than the one this library is on. */
export type RoundFailure = LibraryFailure | { readonly kind: CarrierFailure | 'other-shelf' };

/** A device that has nothing new says now and then all the same that it is there. */
const headMs = 3_600_000;

/**
 * Brings library and shelf in step: puts out what was done here, takes over what was done elsewhere, keeps the own packs few.
 * May be stopped or die at any step; the next round goes on from there. Two rounds at once would do the same work twice and
 * take the same numbers: whoever starts them holds a lock. `isAllWritten`: everything this device has to say is written anew.
 */
export async function runRound(
  ports: RoundPorts,
  { isAllWritten = false }: { readonly isAllWritten?: boolean } = {},
): Promise<Result<void, RoundFailure>> {
  try {
    if (!(await isOurShelf(ports))) return fail({ kind: 'other-shelf' });
    await readBackOwn(ports);
    await sayDecisionsOf(ports);
    if (await putOutChanges(ports)) await writeHead(ports);
    await takeOverAll(ports);
    if (!ports.isStopped() && (await shelfNow(ports))) must(await ports.library.settleDecisions());
    const shelf = await shelfNow(ports);
    if (shelf && !shelf.self.isNoted) await putOutOldArticles(ports);
    await sayDecisionsOf(ports);
    await putOutChanges(ports);
    if (isAllWritten) await writeAnew(ports);
    else await tidyOwn(ports);
    await writeHead(ports);
    await removeReplaced(ports);
    if (!ports.isStopped() && (await shelfNow(ports)))
      must(await ports.library.changeSelf((self) => ({ ...self, at: ports.now().toISOString() })));
    if (!ports.isStopped()) ports.library.settleStoriesLater();
    return succeed(undefined);
  } catch (error) {
    if (error instanceof LibraryStop) return fail(error.failure);
    if (error instanceof CarrierError) return fail({ kind: error.failure });
    throw error;
  }
}

async function sayDecisionsOf(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  // Of who is in articles that were not noted yet it is said behind them: a person is told by articles.
  if (shelf?.self.isNoted) must(await ports.library.sayDecisions());
}

/** Whether the shelf in the folder is the one this library is on; where its first file is lost, it is put back. */
async function isOurShelf(ports: RoundPorts): Promise<boolean> {
  const shelf = await shelfNow(ports);
  if (!shelf) return true;
  const bytes = await ports.carrier.read(shelfFilePath);
  if (!bytes) await ports.carrier.write(shelfFilePath, shelfFileBytes(shelf.place.file));
  const there = bytes && readShelfFile(bytes);
  return !there || there.shelfId === shelf.place.shelfId;
}

/** Says which packs there are and what was taken over, where that is not said already. */
async function writeHead(ports: RoundPorts): Promise<void> {
  const shelf = await shelfNow(ports);
  if (!shelf) return;
  const { self, peers, place } = shelf;
  const taken = Object.fromEntries(peers.map(({ device, taken: upTo }) => [device, upTo]));
  const head: DeviceHead = { name: self.label, packs: [...self.packs], taken, at: ports.now().toISOString() };
  const there = await readHeadOf(ports, shelf, self.device);
  if (typeof there !== 'string') {
    const isSame =
      JSON.stringify([there.name, there.packs, there.taken]) === JSON.stringify([head.name, head.packs, taken]);
    if (isSame && Date.parse(head.at) - Date.parse(there.at) < headMs) return;
  }
  const bytes = await seal(JSON.stringify(head), { device: self.device, seq: 0 }, place, ports.random);
  await ports.carrier.write(headPath(self.device), bytes);
}
