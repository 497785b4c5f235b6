import type { HealthProgress, HealthReport } from '@/utils/library/health/health-report';
import type { StorageFigures } from '@/utils/library/health/storage-figures';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { BackupPorts, LastBackup } from '../library/backup-ports';
import { type Answer, LiveQuery, latestOf, type Watch } from '../live-query';
import { Watchable, type Watched } from '../watchable';

/** What the browser says of the room it gives. Bytes. */
interface StorageRoom {
  readonly used: number;
  readonly free: number;
  /** True where the browser has promised not to clear it by itself; null where it does not say. */
  readonly isPersistent: boolean | null;
}

/** How far a health check is. */
export type HealthState =
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'checking'; readonly progress: HealthProgress | null }
  | { readonly kind: 'checked'; readonly report: HealthReport }
  | { readonly kind: 'repairing' };

export interface DataCareState {
  readonly figures: Answer<StorageFigures>;
  /** null where the browser does not say, or not yet. */
  readonly room: StorageRoom | null;
  /** ISO 8601; null where there was none. */
  readonly lastBackupAt: string | null;
  /** null until it is known. */
  readonly savedSinceBackup: number | null;
  readonly health: HealthState;
}

type Asked<Value> = Promise<Result<Value, LibraryFailure>>;

export interface DataCarePorts {
  readonly library: {
    readonly watch: Watch;
    readonly storageFigures: () => Asked<StorageFigures>;
    readonly countSavedSince: (time: string | null) => Asked<number>;
    readonly checkHealth: (
      onProgress: (progress: HealthProgress) => void,
      isStopped: () => boolean,
    ) => Asked<HealthReport>;
    readonly repairLibrary: (report: HealthReport, now: Date) => Asked<unknown>;
    readonly eraseEverything: () => Asked<unknown>;
  };
  readonly backups: Pick<BackupPorts, 'read' | 'watch'>;
  readonly storageRoom: () => Promise<StorageRoom | null>;
  /** Asks the browser never to clear the library by itself. */
  readonly askToPersist: () => Promise<unknown>;
  readonly now: () => Date;
}

/** How the library is: its size, its last backup, its health, and what can be done about each. */
export class DataCareSession {
  readonly #figures: LiveQuery<StorageFigures>;
  readonly #savedSince: LiveQuery<number>;
  readonly #state = new Watchable<DataCareState>({
    figures: { kind: 'asking' },
    room: null,
    lastBackupAt: null,
    savedSinceBackup: null,
    health: { kind: 'not-checked' },
  });
  #isStopped = false;

  readonly state: Watched<DataCareState> = this.#state;

  constructor(private readonly ports: DataCarePorts) {
    this.#figures = new LiveQuery(ports.library.watch);
    this.#savedSince = new LiveQuery(ports.library.watch);
  }

  /** Begins to watch the library; gives back how to stop. */
  readonly start = (): (() => void) => {
    const { library, backups } = this.ports;
    const stops = [
      this.#figures.state.subscribe(() => {
        this.#set({ figures: this.#figures.state.get() });
        void this.#measureRoom();
      }),
      this.#savedSince.state.subscribe(() =>
        this.#set({ savedSinceBackup: latestOf(this.#savedSince.state.get()) ?? null }),
      ),
      backups.watch((last) => this.#takeBackup(last)),
      () => this.#figures.stop(),
      () => this.#savedSince.stop(),
      this.stopCheck,
    ];
    this.#figures.ask(library.storageFigures);
    void backups.read().then((last) => this.#takeBackup(last));
    void this.#measureRoom();
    return () => {
      for (const stop of stops) stop();
    };
  };

  readonly persist = async (): Promise<void> => {
    await this.ports.askToPersist();
    await this.#measureRoom();
  };

  readonly check = async (): Promise<void> => {
    this.#isStopped = false;
    this.#set({ health: { kind: 'checking', progress: null } });
    const checked = await this.ports.library.checkHealth(
      (progress) => this.#set({ health: { kind: 'checking', progress } }),
      () => this.#isStopped,
    );
    this.#set({ health: checked.ok ? { kind: 'checked', report: checked.value } : { kind: 'not-checked' } });
  };

  readonly stopCheck = (): void => {
    this.#isStopped = true;
  };

  /** Repairs what a check found, and checks again. */
  readonly repair = async (report: HealthReport): Promise<void> => {
    this.#set({ health: { kind: 'repairing' } });
    await this.ports.library.repairLibrary(report, this.ports.now());
    await this.check();
  };

  readonly eraseEverything = async (): Promise<void> => {
    await this.ports.library.eraseEverything();
  };

  #takeBackup({ at }: LastBackup): void {
    this.#set({ lastBackupAt: at });
    this.#savedSince.ask(() => this.ports.library.countSavedSince(at));
  }

  async #measureRoom(): Promise<void> {
    this.#set({ room: await this.ports.storageRoom() });
  }

  #set(part: Partial<DataCareState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}
