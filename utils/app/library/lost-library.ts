import type { LostArticles } from '@/utils/model/library-mark';
import type { Watch } from '../live-query';
import type { Clock } from '../ports';
import type { BackupPorts } from './backup-ports';
import type { LostPorts } from './lost-ports';

/** What the browser has lost, and the way back. */
export interface MissedArticles extends LostArticles {
  /** When the library was last backed up. ISO 8601, UTC; null for never. */
  readonly lastBackupAt: string | null;
}

/** An import writes many times: the library is counted when it has been still for so long. */
const stillMs = 1_000;

/** Keeps what is remembered of the library up to date while its page is open, and tells of articles that are gone. */
export class LostLibrary {
  #missed: MissedArticles | null = null;
  #later: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: () => void = () => {};

  constructor(
    private readonly ports: LostPorts,
    private readonly backups: Pick<BackupPorts, 'read'>,
    private readonly watch: Watch,
    private readonly now: Clock,
    private readonly onChange: () => void,
  ) {}

  /** null if nothing is. */
  get missed(): MissedArticles | null {
    return this.#missed;
  }

  start(): void {
    void this.#look();
    const lookLater = () => {
      clearTimeout(this.#later);
      this.#later = setTimeout(() => void this.#look(), stillMs);
    };
    // A library that cannot be read is told by the list.
    this.#stopWatching = this.watch(this.ports.generation, lookLater, () => {});
  }

  stop(): void {
    clearTimeout(this.#later);
    this.#stopWatching();
  }

  async forget(): Promise<void> {
    await this.ports.forget();
    this.#tell(null);
  }

  async #look(): Promise<void> {
    const lost = await this.ports.note(this.now());
    this.#tell(lost && { ...lost, lastBackupAt: (await this.backups.read()).at });
  }

  #tell(missed: MissedArticles | null): void {
    if (missed === null && this.#missed === null) return;
    this.#missed = missed;
    this.onChange();
  }
}
