import type { LostArticles } from '@/utils/model/library-mark';
import type { Watch } from '../live-query';
import type { Clock } from '../ports';
import type { BackupPorts } from './backup-ports';
import type { LostPorts } from './lost-ports';

/** What the browser has lost, and the way back. */
export interface MissedArticles extends LostArticles {
  /** When the library was last backed up. ISO 8601, UTC; null for never. */
  readonly lastBackupAt: string | null;
  /** How many of them came back from the second copy; null while that is being looked at. */
  readonly broughtBack: number | null;
}

/** An import writes many times: the library is counted when it has been still for so long. */
const stillMs = 1_000;

/** Keeps what is remembered of the library up to date while its page is open, and tells of articles that are gone. */
export class LostLibrary {
  #missed: MissedArticles | null = null;
  /** The copy has been asked, once: what it could not give now it cannot give later. */
  #isAsked = false;
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
    await this.#tell(null, null);
  }

  async #look(): Promise<void> {
    const lost = await this.ports.note(this.now());
    if (lost && !this.#isAsked) {
      this.#isAsked = true;
      await this.#tell(lost, null);
      const broughtBack = await this.ports.bringBack().catch(() => 0);
      await this.ports.note(this.now());
      await this.#tell(lost, broughtBack);
    } else if (lost) await this.#tell(lost, this.#missed?.broughtBack ?? 0);
    // What came back from the copy is told until the reader has seen it.
    else if (!this.#missed?.broughtBack) await this.#tell(null, null);
  }

  async #tell(lost: LostArticles | null, broughtBack: number | null): Promise<void> {
    if (lost === null && this.#missed === null) return;
    this.#missed = lost && { ...lost, lastBackupAt: (await this.backups.read()).at, broughtBack };
    this.onChange();
  }
}
