import { Dexie, type Table } from 'dexie';
import type { Follow } from '@/utils/model/follow';
import type { PastImport } from '@/utils/model/past-import';
import type { Revision } from '@/utils/model/saved-article';
import type { SavedSearch } from '@/utils/model/saved-search';
import type {
  ConnectionRecord,
  NewPersonChoice,
  OccurrenceRecord,
  PersonChoice,
  PersonPin,
  PersonRecord,
  StoryChoice,
  StoryRecord,
  TopicRecord,
  TraitsRecord,
} from '../connections/connection-records';
import type { ColumnChunk, EntryChunk, MembershipChunk, ValueRecord } from '../search/columns/column-records';
import type { BlockRecord, MemtableRecord, PositionRecord, SegmentRecord } from '../search/index/index-records';
import type { NewOutgoing, Outgoing, ShelfRecord, StampRecord } from '../shelf/shelf-records';
import { emptyMeta } from './empty-meta';
import { LibraryError } from './library-failure';
import type { BodyRecord, CopyDue, ImageRecord, MetaRecord, NewRow, RowRecord, SetAsideRecord } from './records';
import { currentVersion, schemaSteps } from './schema';

const libraryName = 'nutgraf';

/** How long an upgrade may wait for other pages to let go of the store before we say that it is blocked. */
const blockedGraceMs = 2_000;

/** Dexie keeps ten times its version as the browser's, to leave room for fractions. */
const nativeVersionFactor = 10;

export type LibraryEvent = 'superseded' | 'deleted' | 'closed';

/** The store of one page. Open it with `openLibrary`; every function of utils/library does so itself. */
export class LibraryDatabase extends Dexie {
  declare rows: Table<RowRecord, number, NewRow | RowRecord>;
  declare bodies: Table<BodyRecord, number>;
  declare revisions: Table<Revision, [string, string]>;
  declare images: Table<ImageRecord, [string, string]>;
  declare meta: Table<MetaRecord, string>;
  declare columns: Table<ColumnChunk, number>;
  declare memberships: Table<MembershipChunk, number>;
  declare values: Table<ValueRecord, number>;
  declare entries: Table<EntryChunk, number>;
  declare tail: Table<MemtableRecord, number>;
  declare segments: Table<SegmentRecord, number>;
  declare blocks: Table<BlockRecord, [number, number]>;
  declare positions: Table<PositionRecord, [number, number]>;
  declare persons: Table<PersonRecord, string>;
  declare occurrences: Table<OccurrenceRecord, [string, number]>;
  declare topics: Table<TopicRecord, string>;
  declare connections: Table<ConnectionRecord, number>;
  declare traits: Table<TraitsRecord, number>;
  declare stories: Table<StoryRecord, string>;
  declare personChoices: Table<PersonChoice, number, NewPersonChoice | PersonChoice>;
  declare personPins: Table<PersonPin, [string, string]>;
  declare storyChoices: Table<StoryChoice, string>;
  declare savedSearches: Table<SavedSearch, string>;
  declare follows: Table<Follow, string>;
  declare imports: Table<PastImport, number, Omit<PastImport, 'id'> | PastImport>;
  declare stamps: Table<StampRecord, string>;
  declare outbox: Table<Outgoing, number, NewOutgoing | Outgoing>;
  declare shelf: Table<ShelfRecord, string>;
  declare setAside: Table<SetAsideRecord, number, Omit<SetAsideRecord, 'id'> | SetAsideRecord>;
  declare copyDue: Table<CopyDue, number>;

  /** Why this page's connection was taken away, null while it stands. */
  lost: LibraryEvent | null = null;
  /** Another page keeps the store from being upgraded. The browser says so once, however often we ask. */
  isBlocked = false;
  onBlocked: (() => void) | null = null;
  private readonly listeners = new Set<(event: LibraryEvent) => void>();

  constructor(name: string = libraryName, steps = schemaSteps) {
    // 'strict': a save is confirmed only once it is on the disk, not in a buffer. 'disabled': no second copy of what is read.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, upgrade } of steps) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    // A store that begins empty has all of it in its columns and its index.
    this.on('populate', (transaction) => {
      transaction.table('meta').bulkAdd([...emptyMeta, { name: 'libraryId', value: newLibraryId() }]);
    });
    // Another page wants to upgrade or delete the store: let go at once, so that it is not blocked, and tell.
    this.on('versionchange', (event) => {
      this.lose(event.newVersion === null ? 'deleted' : 'superseded');
      this.close();
    });
    this.on('close', () => this.lose('closed'));
    this.on('blocked', () => {
      this.isBlocked = true;
      this.onBlocked?.();
    });
  }

  /** Calls back when the connection is taken away: 'superseded' and 'deleted' want a reload. Gives back how to stop. */
  onLost(listener: (event: LibraryEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private lose(event: LibraryEvent): void {
    if (this.lost) return;
    this.lost = event;
    for (const listener of this.listeners) listener(event);
  }
}

/** Never 0: that stands for a store that has none. */
const newLibraryId = (): number => 1 + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

let shared: LibraryDatabase | null = null;

/** The page's one connection to the library, not yet opened. A connection the browser closed is replaced by a new one. */
export function theLibrary(): LibraryDatabase {
  if (!shared || shared.lost === 'closed') shared = new LibraryDatabase();
  return shared;
}

/** Resolves once the store is open in the form this code knows; throws a LibraryError with the named failure otherwise. */
export async function openLibrary(library: LibraryDatabase): Promise<void> {
  if (library.lost === 'superseded') throw failure('newer-version', 'a newer version took over the store');
  if (library.lost === 'deleted') throw failure('unavailable', 'the store was deleted by another page');
  if (library.isOpen()) return;
  await refuseNewerStore(library.name);
  await openUnlessBlocked(library);
  if (isNewer(library.backendDB().version)) {
    library.close();
    throw failure('newer-version', 'the store is newer than the code');
  }
}

const failure = (kind: 'newer-version' | 'blocked' | 'unavailable', message: string) =>
  new LibraryError({ kind, message });

const isNewer = (nativeVersion: number) => Math.floor(nativeVersion / nativeVersionFactor) > currentVersion;

/** Looks before opening: Dexie would open a newer store and add the tables it misses, and that must not happen. */
async function refuseNewerStore(name: string): Promise<void> {
  // Missing in older browsers; the check after opening then stands alone.
  const stores = await globalThis.indexedDB?.databases?.().catch(() => []);
  const found = stores?.find((store) => store.name === name);
  if (found?.version && isNewer(found.version)) throw failure('newer-version', 'the store is newer than the code');
}

async function openUnlessBlocked(library: LibraryDatabase): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    const giveUp = () => {
      timer = setTimeout(() => reject(failure('blocked', 'another page keeps an older form open')), blockedGraceMs);
    };
    if (library.isBlocked) giveUp();
    else library.onBlocked = giveUp;
  });
  try {
    await Promise.race([library.open(), blocked]);
    library.isBlocked = false;
  } finally {
    library.onBlocked = null;
    clearTimeout(timer);
  }
}
