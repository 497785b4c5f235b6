import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { type Result, succeed } from '@/utils/model/result';
import { LiveQuery, latestOf, type Watch } from '../live-query';
import type { BackupPorts, LastBackup } from './backup-ports';
import type { ListedLibrary } from './library-ports';

/** So many articles would be a loss to save again by hand. */
const remindAfterSaves = 50;

/** How many articles are in no backup, where it is time to say so. */
export class BackupReminder {
  readonly #query: LiveQuery<number | null>;
  #stopWatching: () => void = () => {};

  constructor(
    private readonly library: Pick<ListedLibrary, 'countSavedSince'>,
    private readonly backups: BackupPorts,
    watch: Watch,
    onChange: () => void,
  ) {
    this.#query = new LiveQuery(watch);
    this.#query.state.subscribe(onChange);
  }

  /** null if there is nothing to say. */
  get unsavedCount(): number | null {
    return latestOf(this.#query.state.get()) ?? null;
  }

  start(): void {
    const ask = (last: LastBackup) => this.#query.ask(() => this.#count(last));
    void this.backups.read().then(ask);
    this.#stopWatching = this.backups.watch(ask);
  }

  stop(): void {
    this.#stopWatching();
    this.#query.stop();
  }

  async #count(last: LastBackup): Promise<Result<number | null, LibraryFailure>> {
    // Put off, it comes again after as many saves more.
    const sinceAsked = await this.library.countSavedSince(last.putOffAt ?? last.at);
    if (!sinceAsked.ok || sinceAsked.value < remindAfterSaves) return succeed(null);
    return this.library.countSavedSince(last.at);
  }
}
