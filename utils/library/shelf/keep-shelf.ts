import type { Result } from '@/utils/model/result';
import { latestOf } from '@/utils/sync/entity';
import { msOf } from '@/utils/sync/stamp';
import { readPersonChoices } from '../connections/choice-shapes';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { asResult } from '../store/transactions';
import { noteDecisions } from './note-decisions';
import { noteWrites } from './note-writes';
import { readPeers, readPlace, readSelf } from './read-shelf';
import { readStamps } from './read-stamps';
import type { ShelfPeer, ShelfPlace, ShelfSelf, StampRecord } from './shelf-records';
import { entityIdOf } from './truth-of-article';
import { unsettleStories } from './unsettle-stories';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** The shelf as this device knows it. */
export interface ShelfRecords {
  readonly self: ShelfSelf;
  readonly place: ShelfPlace;
  readonly peers: readonly ShelfPeer[];
  /** How many changes are still to be carried out. */
  readonly outgoing: number;
}

/** The shelf this library is on; null where it is on none. */
export function readShelf(library: LibraryDatabase = theLibrary()): Asked<ShelfRecords | null> {
  return asResult(library, () =>
    library.transaction('r', library.shelf, library.outbox, library.personChoices, async () => {
      const [self, place, peers] = [await readSelf(library), await readPlace(library), await readPeers(library)];
      if (!self || !place) return null;
      const unsaid = (await readPersonChoices(library)).filter(({ said }) => said === undefined).length;
      return { self, place, peers, outgoing: (await library.outbox.count()) + unsaid };
    }),
  );
}

/** Puts the library on a shelf: from now on what is written is noted for other devices. */
export function putOnShelf(
  {
    device,
    label,
    place,
  }: { readonly device: string; readonly label: string; readonly place: Omit<ShelfPlace, 'name'> },
  library: LibraryDatabase = theLibrary(),
): Asked<void> {
  const self: ShelfSelf = {
    ...{ name: 'self', device, label, isPaused: false, isNoted: false, packs: [], lastPack: 0 },
    ...{ baseBytes: 0, sinceBytes: 0, speaksFor: [], at: null },
  };
  return asResult(library, () =>
    library.transaction('rw', library.shelf, library.meta, async () => {
      await library.shelf.bulkPut([self, { name: 'place', ...place }]);
      await library.meta.put({ name: 'shelfOn', value: 1 });
    }),
  );
}

/** Takes the library off its shelf; what it holds stays, and so does what lies on the shelf. */
export function leaveShelf(library: LibraryDatabase = theLibrary()): Asked<void> {
  return asResult(library, () =>
    library.transaction('rw', library.tables, async () => {
      await Promise.all([library.shelf.clear(), library.stamps.clear(), library.outbox.clear()]);
      await library.personChoices.toCollection().modify({ said: undefined });
      await library.meta.put({ name: 'shelfOn', value: 0 });
    }),
  );
}

/** Changes what is kept of this device; with `carriedTo` what of the outbox lies on the shelf now is out of it. */
export function changeSelf(
  change: (before: ShelfSelf) => ShelfSelf,
  carriedTo: number | null = null,
  library: LibraryDatabase = theLibrary(),
): Asked<void> {
  return asResult(library, () =>
    library.transaction('rw', library.shelf, library.outbox, async () => {
      const self = await readSelf(library);
      if (!self) return;
      await library.shelf.put(change(self));
      if (carriedTo !== null) await library.outbox.where('n').belowOrEqual(carriedTo).delete();
    }),
  );
}

export function putPeer(peer: ShelfPeer, library: LibraryDatabase = theLibrary()): Asked<void> {
  return asResult(library, async () => {
    // Left meanwhile by another page.
    if (await readSelf(library)) await library.shelf.put(peer);
  });
}

/** Forgets a device that is not on the shelf any more; should it come back, all of it is taken over anew. */
export const dropPeer = (device: string, library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, () => library.shelf.delete(`peer:${device}`));

/** Speaks from now on for a device that is taken off: all it has said goes out again in this one's packs. */
export function speakFor(device: string, library: LibraryDatabase = theLibrary()): Asked<void> {
  return asResult(library, () =>
    library.transaction('rw', library.shelf, async () => {
      const self = await readSelf(library);
      if (!self) return;
      await library.shelf.put({ ...self, speaksFor: [...new Set([...self.speaksFor, device])] });
    }),
  );
}

/** Notes what was decided about persons and is not said yet. */
export const sayDecisions = (library: LibraryDatabase = theLibrary()): Asked<void> =>
  asResult(library, () => library.transaction('rw', library.tables, () => noteDecisions(library)));

/** The numbers of all articles, the latest saved first: the order in which they are noted. */
export const keysToNote = (library: LibraryDatabase = theLibrary()): Asked<readonly number[]> =>
  asResult(library, () => library.rows.orderBy('savedAt').reverse().primaryKeys());

/** When something was last said of an article; NaN where nothing was. */
const saidMs = (entity: StampRecord | undefined): number => msOf((entity && latestOf(entity)) ?? '');

/**
 * Notes articles that were there before the shelf, or were changed while nothing could be noted, in one transaction: hand in
 * a hundred at a time. Each was changed when its record says, so that of two libraries that are joined the later word holds.
 */
export function noteArticles(docs: readonly number[], library: LibraryDatabase = theLibrary()): Asked<void> {
  return asResult(library, () =>
    library.transaction('rw', library.tables, async () => {
      const rows = (await library.rows.bulkGet([...docs])).filter((row) => row !== undefined);
      const said = await readStamps(
        library,
        rows.map(({ id }) => entityIdOf(id)),
      );
      const unsaid = rows.filter(({ updatedAt }, at) => !(saidMs(said[at]) >= Date.parse(updatedAt)));
      await noteWrites(library, new Map(unsaid.map(({ id }) => [id, 'all'])));
      await unsettleStoriesOf(library, docs);
    }),
  );
}

/** Stories that grew before the library was on a shelf, in the order in which this device saved them. */
async function unsettleStoriesOf(library: LibraryDatabase, docs: readonly number[]): Promise<void> {
  const connections = (await library.connections.bulkGet([...docs])).filter((each) => each !== undefined);
  const stories = await library.stories.bulkGet([...new Set(connections.map(({ story }) => story))]);
  const ofSeveral = stories.flatMap((record) => (record?.isShown ? [record.story] : []));
  await unsettleStories(library, ofSeveral);
}
