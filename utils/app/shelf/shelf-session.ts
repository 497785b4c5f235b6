import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import type { Result } from '@/utils/model/result';
import { type Carrier, CarrierError } from '@/utils/sync/shelf/carrier';
import { handOver, takeHandedOver } from '@/utils/sync/shelf/hand-over';
import { deviceFolder, shelfFilePath } from '@/utils/sync/shelf/places';
import {
  makeShelf,
  type OpenShelf,
  openShelf,
  readShelfFile,
  type ShelfFile,
  shelfFileBytes,
} from '@/utils/sync/shelf/shelf-key';
import { LiveQuery, latestOf } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import { type RoundFailure, runRound } from './run-round';
import type { ShelfPagePorts, ShelfProgress } from './shelf-ports';

/** What the reader is asked for before the library is on a shelf. */
export interface ShelfQuestion {
  /** The folder that was picked; null where files are handed over. */
  readonly folder: unknown;
  /** The shelf that lies there; null where there is none yet. */
  readonly file: ShelfFile | null;
}

/**
 * What did not work:
 * - wrong-secret: neither passphrase nor code of the shelf
 * - half-shelf: the first file of the shelf is not there in full yet
 * - no-shelf, other-shelf: a file that was handed over is none, or of another shelf
 */
export type ShelfTrouble = RoundFailure['kind'] | 'wrong-secret' | 'half-shelf' | 'no-shelf';

export interface ShelfState {
  /** undefined until it is known; null where the library is on none. */
  readonly shelf: ShelfRecords | null | undefined;
  readonly question: ShelfQuestion | null;
  /** Shown once, when the shelf was just made. */
  readonly code: string | null;
  readonly isBusy: boolean;
  readonly progress: ShelfProgress | null;
  readonly trouble: ShelfTrouble | null;
}

const deviceLetters = 10;

/** The second device, as the options look after it: set up, joined, kept in step, paused, left. */
export class ShelfSession {
  readonly #shelf: LiveQuery<ShelfRecords | null>;
  readonly #state = new Watchable<ShelfState>({
    shelf: undefined,
    question: null,
    code: null,
    isBusy: false,
    progress: null,
    trouble: null,
  });
  #isStopped = false;

  readonly state: Watched<ShelfState> = this.#state;

  constructor(readonly ports: ShelfPagePorts) {
    this.#shelf = new LiveQuery(ports.library.watch);
  }

  readonly start = (): (() => void) => {
    this.#isStopped = false;
    const stop = this.#shelf.state.subscribe(() => {
      const answer = this.#shelf.state.get();
      if (answer.kind === 'failed') this.#set({ trouble: answer.failure.kind });
      const shelf = latestOf(answer);
      if (shelf !== undefined) this.#set({ shelf });
    });
    this.#shelf.ask(this.ports.library.readShelf);
    return () => {
      this.#isStopped = true;
      stop();
      this.#shelf.stop();
    };
  };

  /** Asks for the folder of the shelf, and then for what opens or makes it; from a click. */
  readonly pickFolder = (): Promise<void> =>
    this.#busy(async () => {
      const folder = await this.ports.places.pick();
      if (folder) await this.#ask(folder);
    });

  /** A shelf that is carried by hand. */
  readonly useFiles = (): Promise<void> => this.#busy(() => this.#ask(null));

  readonly giveUp = (): void => this.#set({ question: null, trouble: null });

  /** Makes a shelf, or opens the one that lies there, and puts the library on it. */
  readonly answer = (secret: string, label: string): Promise<void> =>
    this.#busy(async () => {
      const { question } = this.#state.get();
      if (!question) return;
      const { file, shelf: opened } = question.file
        ? { file: question.file, shelf: await openShelf(question.file, secret) }
        : await this.#make(question.folder, secret);
      if (!opened) return this.#set({ trouble: 'wrong-secret' });
      const place = { ...opened, file, folder: question.folder };
      const put = await this.ports.library.putOnShelf({ device: this.#newDevice(), label, place });
      if (!put.ok) return this.#set({ trouble: put.error.kind });
      this.#set({ question: null });
      await this.#round();
    });

  readonly codeSeen = (): void => this.#set({ code: null });

  /** Brings library and shelf in step now; asks for leave where the browser wants it. From a click. */
  readonly bringInStep = (): Promise<void> =>
    this.#busy(async () => {
      const { shelf } = this.#state.get();
      if (!shelf) return;
      if (!(await this.ports.places.askLeave(shelf.place.folder))) return this.#set({ trouble: 'not-allowed' });
      await this.#round();
    });

  readonly stop = (): void => {
    this.#isStopped = true;
  };

  readonly pause = (isPaused: boolean): Promise<void> =>
    this.#busy(async () => {
      this.#tell(await this.ports.library.changeSelf((self) => ({ ...self, isPaused })));
      if (!isPaused) await this.#round();
    });

  /** One file with all of the shelf, brought up to date before. */
  readonly handOver = (): Promise<void> =>
    this.#busy(async () => {
      await this.#round();
      if (this.#state.get().trouble) return;
      const file = await handOver(await this.#carrier());
      const day = this.ports.now().toISOString().slice(0, 10);
      this.ports.download(`nutgraf-${day}.shelf`, file);
    });

  /** Takes over what another device handed over; before the library is on a shelf, that is how it finds one. */
  readonly takeFile = (file: Blob): Promise<void> =>
    this.#busy(async () => {
      const { shelf } = this.#state.get();
      const carrier = await this.#carrier();
      const taken = await takeHandedOver(file, carrier, shelf?.self.device ?? null);
      if (taken !== 'taken') return this.#set({ trouble: taken });
      if (shelf) await this.#round();
      else await this.#ask(null);
    });

  /** Takes another device off the shelf: this one has taken over what it said, and says it from now on. */
  readonly takeOff = (device: string): Promise<void> =>
    this.#busy(async () => {
      await this.#round();
      if (this.#state.get().trouble) return;
      const said = await this.ports.library.speakFor(device);
      if (!said.ok) return this.#set({ trouble: said.error.kind });
      await this.#round(true);
      if (this.#state.get().trouble) return;
      await (await this.#carrier()).remove(deviceFolder(device));
      this.#tell(await this.ports.library.dropPeer(device));
    });

  /** Takes the library off its shelf. What it holds stays, and what lies on the shelf stays for the other devices. */
  readonly leave = (): Promise<void> =>
    this.#busy(async () => {
      const { shelf } = this.#state.get();
      this.#tell(await this.ports.library.leaveShelf());
      if (shelf?.place.folder === null) await this.ports.places.forgetOwnFiles();
      this.#set({ code: null });
    });

  async #ask(folder: unknown): Promise<void> {
    const bytes = await (await this.ports.places.carrierIn(folder)).read(shelfFilePath);
    const file = bytes && readShelfFile(bytes);
    if (bytes && !file) return this.#set({ trouble: 'half-shelf' });
    this.#set({ question: { folder, file } });
  }

  async #make(folder: unknown, passphrase: string): Promise<{ file: ShelfFile; shelf: OpenShelf }> {
    const { file, code, shelf } = await makeShelf(passphrase, this.ports.random);
    const carrier = await this.ports.places.carrierIn(folder);
    await carrier.write(shelfFilePath, shelfFileBytes(file));
    this.#set({ code });
    return { file, shelf };
  }

  async #carrier(): Promise<Carrier> {
    return this.ports.places.carrierIn(this.#state.get().shelf?.place.folder ?? null);
  }

  async #round(isAllWritten = false): Promise<void> {
    this.#isStopped = false;
    const shelf = await this.ports.library.readShelf();
    const folder = shelf.ok ? shelf.value?.place.folder : null;
    await this.ports.places.inTurn(true, async () => {
      const done = await runRound(
        {
          ...this.ports,
          carrier: await this.ports.places.carrierIn(folder ?? null),
          onProgress: (progress) => this.#set({ progress }),
          isStopped: () => this.#isStopped,
        },
        { isAllWritten },
      );
      this.#tell(done);
    });
    this.#set({ progress: null });
  }

  #tell(result: Result<unknown, { readonly kind: ShelfTrouble }>): void {
    this.#set({ trouble: result.ok ? null : result.error.kind });
  }

  /** One thing at a time: a second click waits for nothing and does nothing. */
  async #busy(work: () => Promise<unknown>): Promise<void> {
    if (this.#state.get().isBusy) return;
    this.#set({ isBusy: true, trouble: null });
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CarrierError)) throw error;
      this.#set({ trouble: error.failure });
    } finally {
      this.#set({ isBusy: false, progress: null });
    }
  }

  #newDevice(): string {
    return Array.from(this.ports.random(deviceLetters), (byte) => (byte % 36).toString(36)).join('');
  }

  #set(part: Partial<ShelfState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}
