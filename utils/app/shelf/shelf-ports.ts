import type { Applied } from '@/utils/library/shelf/apply-entities';
import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import type { DigestOf, MadeTexts } from '@/utils/library/shelf/made-texts';
import type { ShelfPeer, ShelfPlace, ShelfSelf } from '@/utils/library/shelf/shelf-records';
import type { OutgoingPack } from '@/utils/library/shelf/take-outgoing';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { Entity } from '@/utils/sync/entity';
import type { Carrier } from '@/utils/sync/shelf/carrier';
import type { Random } from '@/utils/sync/shelf/shelf-key';
import type { Download } from '../download-article';
import type { Watch } from '../live-query';

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

/** What a library says and takes over. */
interface ShelfLibrary {
  readonly readShelf: () => Asked<ShelfRecords | null>;
  readonly keysToNote: () => Asked<readonly number[]>;
  readonly noteArticles: (docs: readonly number[]) => Asked<void>;
  readonly takeOutgoing: () => Asked<OutgoingPack>;
  readonly takeEverything: (
    after: string,
    devices: ReadonlySet<string>,
  ) => Asked<{ readonly text: string; readonly last: string | null }>;
  readonly changeSelf: (change: (before: ShelfSelf) => ShelfSelf, carriedTo?: number | null) => Asked<void>;
  readonly putPeer: (peer: ShelfPeer) => Asked<void>;
  readonly dropPeer: (device: string) => Asked<void>;
  readonly sayDecisions: () => Asked<void>;
  readonly settleDecisions: () => Asked<void>;
  /** People, topics and stories of what came are found out behind a round, and stories brought in line: nothing of it is carried. */
  readonly settleStoriesLater: () => void;
  readonly makeReady: (entities: readonly Entity[], digestOf: DigestOf) => Asked<MadeTexts>;
  readonly applyEntities: (entities: readonly Entity[], digestOf: DigestOf, made: MadeTexts | null) => Asked<Applied>;
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

/** Where a shelf can be, as the browser has it. */
interface ShelfPlaces {
  /** False in a browser in which no folder can be picked. */
  readonly canPick: boolean;
  /** The folder that the reader picks, with leave to write there; null where they think better of it. */
  readonly pick: () => Promise<unknown>;
  readonly askLeave: (folder: unknown) => Promise<boolean>;
  readonly carrierIn: (folder: unknown) => Promise<Carrier>;
  readonly forgetOwnFiles: () => Promise<void>;
  /** Runs work of which only one page may be at it at a time. */
  readonly inTurn: (isPatient: boolean, work: () => Promise<void>) => Promise<boolean>;
}

/** What the page that looks after the shelf needs beside. */
export interface ShelfPagePorts extends Omit<RoundPorts, 'library' | 'carrier' | 'onProgress' | 'isStopped'> {
  readonly library: ShelfLibrary & {
    readonly watch: Watch;
    readonly putOnShelf: (shelf: {
      readonly device: string;
      readonly label: string;
      readonly place: Omit<ShelfPlace, 'name'>;
    }) => Asked<void>;
    readonly leaveShelf: () => Asked<void>;
    readonly speakFor: (device: string) => Asked<void>;
  };
  readonly places: ShelfPlaces;
  readonly download: Download;
}
