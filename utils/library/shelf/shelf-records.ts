import type { Entity } from '@/utils/sync/entity';
import type { ShelfFile } from '@/utils/sync/shelf/shelf-key';

/** What was said of an article or a decision, without the articles themselves: those are in bodies and versions. */
export type StampRecord = Entity;

/** Fields of an article that changed here and are not in a pack yet. */
export interface Outgoing {
  readonly n: number;
  readonly id: string;
  readonly names: readonly string[];
}
export type NewOutgoing = Omit<Outgoing, 'n'>;

/** This device on its shelf. */
export interface ShelfSelf {
  readonly name: 'self';
  /** Eight to sixteen letters and digits, at random. */
  readonly device: string;
  /** As the reader calls it. */
  readonly label: string;
  readonly isPaused: boolean;
  /** All articles that were there when the shelf was set up have been noted. */
  readonly isNoted: boolean;
  /** See sync/shelf/device-head.ts; `lastPack` is the highest number ever given. */
  readonly packs: readonly number[];
  readonly lastPack: number;
  /** Bytes of the packs that hold everything, and of those written since. */
  readonly baseBytes: number;
  readonly sinceBytes: number;
  /** Devices that were taken off and for whom this one speaks. */
  readonly speaksFor: readonly string[];
  /** When it was last in step with the shelf, ISO 8601; null: never yet. */
  readonly at: string | null;
}

/** The key of the shelf and where it is. */
export interface ShelfPlace {
  readonly name: 'place';
  readonly shelfId: string;
  readonly key: CryptoKey;
  /** What stands in the first file of the shelf, to be put there again where it is lost. */
  readonly file: ShelfFile;
  /** What the carrier needs to find it again: a folder's handle, null where files are handed over. */
  readonly folder: unknown;
}

/** Another device of the shelf, as far as it is known here. */
export interface ShelfPeer {
  readonly name: `peer:${string}`;
  readonly device: string;
  readonly label: string;
  /** Up to which pack it was taken over. */
  readonly taken: number;
  /** When it was last in step itself, ISO 8601; null where that cannot be read. */
  readonly at: string | null;
  /** What keeps the next of its packs from being taken over; null where nothing does. */
  readonly waitsFor: PeerWait | null;
}

/**
 * - missing, half: a file is not there (in full) yet
 * - damaged, elsewhere: a file was changed, or put in the place of another, since it was written
 * - too-new: it is of a later Nutgraf
 * - clock: its clock is more than a day ahead of ours
 */
export type PeerWait = 'missing' | 'half' | 'damaged' | 'elsewhere' | 'too-new' | 'clock';

/** A story that changed here since it was last brought in line with what all devices make of it: see settle-stories.ts. */
export interface UnsettledStory {
  readonly name: `unsettled:${string}`;
  /** Another one each time it changes. */
  readonly mark: string;
}

export type ShelfRecord = ShelfSelf | ShelfPlace | ShelfPeer | UnsettledStory;
