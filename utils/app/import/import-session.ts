import type { ImportMode } from '@/utils/import/decide-record';
import { openImport } from '@/utils/import/import-file';
import type { ImportTools } from '@/utils/import/import-tools';
import { type ImportPlan, planImport } from '@/utils/import/plan-import';
import { type ImportReceipt, runImport, undoImport } from '@/utils/import/run-import';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { Result } from '@/utils/model/result';
import type { Announcer } from '../announcer';
import { Watchable, type Watched } from '../watchable';
import { type ImportLibrary, importTarget } from './import-target';

export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'planning'; readonly done: number }
  | { readonly kind: 'planned'; readonly plan: ImportPlan }
  | { readonly kind: 'importing'; readonly done: number; readonly total: number };

export interface ImportState {
  readonly step: ImportStep;
  readonly mode: ImportMode;
}

interface ImportParts {
  readonly library: ImportLibrary & {
    readonly restorePersonChoices: (choices: unknown) => Promise<Result<unknown, LibraryFailure>>;
    readonly restoreStoryChoices: (choices: unknown) => Promise<Result<unknown, LibraryFailure>>;
  };
  /** What the importers need of the page; loaded when a file is read. */
  readonly loadTools: () => Promise<ImportTools>;
  /** Takes the settings of a backup; what in them is no setting is passed over. */
  readonly restoreSettings: (settings: unknown) => Promise<void>;
  readonly announcer: Announcer;
  /** The import is over, done or given up. */
  readonly onEnd: () => void;
}

/** One import: reads files of other programs or a backup, shows what would come, then does it, and can undo it. */
export class ImportSession {
  readonly #state = new Watchable<ImportState>({ step: { kind: 'choose' }, mode: 'merge' });
  readonly #abort = new AbortController();
  readonly #target;
  #files: readonly File[] = [];
  #plans = 0;

  readonly state: Watched<ImportState> = this.#state;

  constructor(private readonly parts: ImportParts) {
    this.#target = importTarget(parts.library);
  }

  readonly choose = (files: readonly File[]): Promise<void> => {
    this.#files = files;
    return this.#plan(this.state.get().mode);
  };

  /** What is there already is joined or replaced: another plan. */
  readonly setMode = (mode: ImportMode): Promise<void> => this.#plan(mode);

  /** Brings in what was planned. */
  readonly run = async (): Promise<void> => {
    const { step, mode } = this.state.get();
    if (step.kind !== 'planned') return;
    const { plan } = step;
    const total = plan.entries.length;
    this.#show({ kind: 'importing', done: 0, total });
    const done = await runImport(await this.#items(), this.#target, {
      mode,
      signal: this.#abort.signal,
      onProgress: (count) => this.#show({ kind: 'importing', done: count, total }),
    });
    if (done.ok) {
      await this.#restoreExtras(plan, mode);
      const receipt = done.value;
      const count = receipt.written.length;
      this.parts.announcer.say({ kind: 'imported', count }, () => void this.#undo(receipt));
    } else if (done.error.kind !== 'cancelled') this.parts.announcer.fail(done.error);
    this.parts.onEnd();
  };

  /** A running import takes back what it wrote and then ends by itself; anything before it is given up at once. */
  readonly cancel = (): void => {
    this.#abort.abort();
    if (this.state.get().step.kind !== 'importing') this.parts.onEnd();
  };

  /** The page is left. */
  readonly stop = (): void => this.#abort.abort();

  async #plan(mode: ImportMode): Promise<void> {
    this.#plans += 1;
    const plan = this.#plans;
    const isLatest = () => plan === this.#plans;
    this.#state.set({ step: { kind: 'planning', done: 0 }, mode });
    const planned = await planImport(await this.#items(), this.#target.readExisting, {
      mode,
      signal: this.#abort.signal,
      onProgress: (done) => isLatest() && this.#show({ kind: 'planning', done }),
    });
    if (planned.ok && isLatest()) this.#show({ kind: 'planned', plan: planned.value });
  }

  async #items() {
    return (await openImport(this.#files, await this.parts.loadTools())).items;
  }

  /** The reader's decisions, after the articles they are about. What in a backup is no decision is passed over. */
  async #restoreExtras({ extras, counts }: ImportPlan, mode: ImportMode): Promise<void> {
    if (!extras) return;
    const { library, restoreSettings } = this.parts;
    await library.restorePersonChoices(extras.people);
    await library.restoreStoryChoices(extras.stories);
    // Settings of an earlier time do not come over those of a library in use, unless it is to be replaced.
    const isFresh = counts.present + counts.changed === 0;
    if ('settings' in extras && (isFresh || mode === 'replace')) await restoreSettings(extras.settings);
  }

  async #undo(receipt: ImportReceipt): Promise<void> {
    const undone = await undoImport(receipt, this.#target);
    if (undone.ok) this.parts.announcer.say({ kind: 'import-undone', left: undone.value.length });
    else this.parts.announcer.fail(undone.error);
  }

  #show(step: ImportStep): void {
    this.#state.update((before) => ({ ...before, step }));
  }
}
