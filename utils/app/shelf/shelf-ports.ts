import type { Applied, DigestOf } from '@/utils/library/shelf/apply-entities';
import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import type { ShelfPeer, ShelfPlace, ShelfSelf } from '@/utils/library/shelf/shelf-records';
import type { OutgoingPack } from '@/utils/library/shelf/take-outgoing';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { Entity } from '@/utils/sync/entity';
import type { Carrier } from '@/utils/sync/shelf/carrier';
import type { Random } from '@/utils/sync/shelf/shelf-key';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** What a library says and takes over. */
export interface ShelfLibrary {
  readonly readShelf: () => Asked<ShelfRecords | null>;
  readonly keysToNote: () => Asked<readonly number[]>;
  readonly noteArticles: (docs: readonly number[]) => Asked<void>;
  readonly takeOutgoing: () => Asked<OutgoingPack>;
  readonly takeEverything: (
    after: string,
    devices: ReadonlySet<string>,
  ) => Asked<{ readonly entities: readonly Entity[]; readonly last: string | null }>;
  readonly changeSelf: (change: (before: ShelfSelf) => ShelfSelf, carriedTo?: number | null) => Asked<void>;
  readonly putPeer: (peer: ShelfPeer) => Asked<void>;
  readonly applyEntities: (entities: readonly Entity[], digestOf: DigestOf) => Asked<Applied>;
}

/** How far a round is: articles noted of all there are, or changes of another device taken over. */
export type ShelfProgress =
  | { readonly kind: 'putting'; readonly done: number; readonly total: number }
  | { readonly kind: 'taking'; readonly label: string; readonly done: number; readonly total: number };

/** What a round needs. */
export interface RoundPorts {
  readonly library: ShelfLibrary;
  readonly carrier: Carrier;
  readonly digestOf: DigestOf;
  readonly random: Random;
  readonly now: () => Date;
  readonly onProgress: (progress: ShelfProgress) => void;
  /** Asked between steps; whatever is done by then stays done. */
  readonly isStopped: () => boolean;
}

/** What the page that looks after the shelf needs beside. */
export interface ShelfPagePorts extends Omit<RoundPorts, 'carrier' | 'onProgress' | 'isStopped'> {
  readonly library: ShelfLibrary & {
    readonly putOnShelf: (shelf: {
      readonly device: string;
      readonly label: string;
      readonly place: Omit<ShelfPlace, 'name'>;
    }) => Asked<void>;
    readonly leaveShelf: () => Asked<void>;
    readonly speakFor: (device: string) => Asked<void>;
  };
}
