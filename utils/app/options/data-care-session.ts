import type { SwallowedArticle } from '@/utils/library/articles/swallowed-articles';
import type { HealthProgress, HealthReport } from '@/utils/library/health/health-report';
import type { StorageFigures } from '@/utils/library/health/storage-figures';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { SetAsideRecord } from '@/utils/library/store/records';
import type { Result } from '@/utils/model/result';
import { Announcer } from '../announcer';
import type { Download } from '../download-article';
import type { BackupPorts, LastBackup } from '../library/backup-ports';
import { LiveQuery, latestOf, type Watch } from '../live-query';
import { Watchable, type Watched } from '../watchable';
import { setAsideFile } from './set-aside-file';

/** What the browser says of the room it gives. Bytes. */
interface StorageRoom {
  readonly used: number;
  readonly free: number;
  /** True if the browser has promised not to clear it by itself; null if it does not say. */
  readonly isPersistent: boolean | null;
}

/** How far a health check is. */
export type HealthState =
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'checking'; readonly progress: HealthProgress | null }
  | { readonly kind: 'checked'; readonly report: HealthReport }
  | { readonly kind: 'repairing' };

export interface DataCareState {
  /** null until they are counted. */
  readonly figures: StorageFigures | null;
  /** Why there are none. */
  readonly failure: LibraryFailure | null;
  /** null if the browser does not say, or not yet. */
  readonly room: StorageRoom | null;
  /** ISO 8601; null if there was none. */
  readonly lastBackupAt: string | null;
  /** null until it is known. */
  readonly savedSinceBackup: number | null;
  readonly health: HealthState;
  /** Articles that are kept only as versions of others, as far as a check has found them. */
  readonly swallowed: readonly SwallowedArticle[];
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
    readonly findSwallowed: () => Asked<readonly SwallowedArticle[]>;
    /** How many came back as articles of their own; the others are versions of the articles at their addresses now. */
    readonly bringBackSwallowed: (articles: readonly SwallowedArticle[], now: Date) => Asked<number>;
    readonly listSetAside: () => Asked<readonly SetAsideRecord[]>;
  };
  readonly backups: Pick<BackupPorts, 'read' | 'watch'>;
  readonly storageRoom: () => Promise<StorageRoom | null>;
  /** Asks the browser never to clear the library by itself. */
  readonly askToPersist: () => Promise<unknown>;
  readonly download: Download;
  readonly now: () => Date;
}

/** How the library is: its size, its last backup, its health, and what can be done about each. */
export class DataCareSession {
  readonly #figures: LiveQuery<StorageFigures>;
  readonly #savedSince: LiveQuery<number>;
  readonly announcer = new Announcer();
  readonly #state = new Watchable<DataCareState>({
    figures: null,
    failure: null,
    room: null,
    lastBackupAt: null,
    savedSinceBackup: null,
    health: { kind: 'not-checked' },
    swallowed: [],
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
        const answer = this.#figures.state.get();
        const figures = latestOf(answer) ?? null;
        // What is there stays, also where it can no longer be brought up to date.
        this.#set({ figures, failure: answer.kind === 'failed' && !figures ? answer.failure : null });
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

  /** Asks the browser to keep the library; says so where it does not agree. */
  readonly persist = async (): Promise<void> => {
    await this.ports.askToPersist();
    await this.#measureRoom();
    if (this.#state.get().room?.isPersistent === false) this.announcer.say({ kind: 'persist-refused' });
  };

  /** Looks for what is damaged, and for articles that are hidden as versions of others: that reads every version. */
  readonly check = async (): Promise<void> => {
    this.#isStopped = false;
    this.#set({ health: { kind: 'checking', progress: null } });
    const checked = await this.ports.library.checkHealth(
      (progress) => this.#set({ health: { kind: 'checking', progress } }),
      () => this.#isStopped,
    );
    const isWhole = checked.ok && (checked.value.isStopped || (await this.#findSwallowed()));
    this.#set({ health: checked.ok ? { kind: 'checked', report: checked.value } : { kind: 'not-checked' } });
    if (!isWhole) this.announcer.say({ kind: 'check-failed' });
  };

  readonly stopCheck = (): void => {
    this.#isStopped = true;
  };

  /** Repairs what a check found, and checks again. What was found stays on the page where the repair fails. */
  readonly repair = async (report: HealthReport): Promise<void> => {
    this.#set({ health: { kind: 'repairing' } });
    const repaired = await this.ports.library.repairLibrary(report, this.ports.now());
    if (repaired.ok) return this.check();
    this.#set({ health: { kind: 'checked', report } });
    this.announcer.say({ kind: repaired.error.kind === 'quota' ? 'repair-needs-room' : 'repair-failed' });
  };

  readonly eraseEverything = async (): Promise<void> => {
    const erased = await this.ports.library.eraseEverything();
    this.announcer.say({ kind: erased.ok ? 'everything-erased' : 'erase-failed' });
    if (erased.ok) this.#set({ health: { kind: 'not-checked' }, swallowed: [] });
  };

  /** Makes articles of those that are kept only as versions of others. */
  readonly bringBackSwallowed = async (): Promise<void> => {
    const { swallowed } = this.#state.get();
    const brought = await this.ports.library.bringBackSwallowed(swallowed, this.ports.now());
    if (!brought.ok) return this.announcer.fail(brought.error);
    this.announcer.say({ kind: 'brought-back', count: brought.value });
    await this.#findSwallowed();
  };

  /** Downloads the records that repairs have put aside. */
  readonly exportSetAside = async (): Promise<void> => {
    const listed = await this.ports.library.listSetAside();
    if (!listed.ok) return this.announcer.fail(listed.error);
    const day = this.ports.now().toISOString().slice(0, 10);
    this.ports.download(`nutgraf-put-aside-${day}.json`, await setAsideFile(listed.value));
  };

  /** False where the library could not be read to its end; what was found before stays. */
  async #findSwallowed(): Promise<boolean> {
    const found = await this.ports.library.findSwallowed();
    if (found.ok) this.#set({ swallowed: found.value });
    return found.ok;
  }

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
