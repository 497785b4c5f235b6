import type { ImportMode } from '@/utils/import/decide-record';
import type { Detected } from '@/utils/import/detect-program';
import { openImport } from '@/utils/import/import-file';
import type { ImportSource } from '@/utils/import/import-source';
import type { ImportTools } from '@/utils/import/import-tools';
import { type ChosenFile, importableFiles } from '@/utils/import/importable-files';
import { type ImportPlan, planImport } from '@/utils/import/plan-import';
import { type ImportReceipt, receiptFrom, receiptToKeep, runImport, undoImport } from '@/utils/import/run-import';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import type { PastImport } from '@/utils/model/past-import';
import type { Result } from '@/utils/model/result';
import type { Announcer } from '../announcer';
import { Watchable, type Watched } from '../watchable';
import { type ImportLibrary, importTarget } from './import-target';

export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'planning'; readonly done: number }
  /** `program`: what wrote the file; null where that is not known, or there are several files. */
  | { readonly kind: 'planned'; readonly plan: ImportPlan; readonly program: Detected; readonly fileCount: number }
  | { readonly kind: 'importing'; readonly done: number; readonly total: number };

export interface ImportState {
  readonly step: ImportStep;
  readonly mode: ImportMode;
  /** Given to all that comes in; '' for none. */
  readonly tag: string;
  /** What was imported before and can be taken back, the latest first. */
  readonly past: readonly PastImport[];
}

interface ImportParts {
  readonly library: ImportLibrary & {
    readonly restoreFollowed: (file: unknown) => Promise<Result<unknown, LibraryFailure>>;
    readonly restorePersonChoices: (choices: unknown) => Promise<Result<unknown, LibraryFailure>>;
    readonly restoreStoryChoices: (choices: unknown) => Promise<Result<unknown, LibraryFailure>>;
    readonly listImports: () => Promise<Result<readonly PastImport[], LibraryFailure>>;
    /** The number under which it is kept. */
    readonly keepImport: (done: Omit<PastImport, 'id'>) => Promise<Result<number, LibraryFailure>>;
    readonly forgetImport: (id: number) => Promise<Result<void, LibraryFailure>>;
  };
  /** What the importers need of the page; loaded when a file is read. */
  readonly loadTools: () => Promise<ImportTools>;
  /** Takes the settings of a backup; what in them is no setting is passed over. */
  readonly restoreSettings: (settings: unknown) => Promise<void>;
  readonly announcer: Announcer;
  readonly now: () => Date;
  /** The import is over, done or given up. */
  readonly onEnd: () => void;
}

/** The names of files that are kept with an import. */
const maxNames = 3;

/** One import: reads files of other programs or a backup, shows what would come, then does it, and can undo it, and earlier ones. */
export class ImportSession {
  readonly #state = new Watchable<ImportState>({ step: { kind: 'choose' }, mode: 'merge', tag: '', past: [] });
  readonly #abort = new AbortController();
  readonly #target;
  #files: readonly ImportSource[] = [];
  #plans = 0;

  readonly state: Watched<ImportState> = this.#state;

  constructor(private readonly parts: ImportParts) {
    this.#target = importTarget(parts.library);
  }

  /** Looks for what was imported before. */
  readonly start = async (): Promise<void> => {
    const past = await this.parts.library.listImports();
    if (past.ok) this.#set({ past: past.value });
  };

  readonly choose = (files: readonly ChosenFile[]): Promise<void> => {
    // What is being written is of the files before.
    if (this.state.get().step.kind === 'importing') return Promise.resolve();
    this.#files = importableFiles(files);
    return this.#plan(this.state.get().mode);
  };

  /** Another file is to be chosen. */
  readonly chooseAgain = (): void => {
    this.#plans += 1;
    this.#show({ kind: 'choose' });
  };

  /** What is there already is joined or replaced: another plan. */
  readonly setMode = (mode: ImportMode): Promise<void> => this.#plan(mode);

  readonly setTag = (tag: string): void => this.#set({ tag });

  /** Brings in what was planned. */
  readonly run = async (): Promise<void> => {
    const { step, mode, tag: typed } = this.state.get();
    if (step.kind !== 'planned') return;
    const { plan, program } = step;
    const tag = typed.trim() || null;
    const total = plan.entries.length;
    this.#show({ kind: 'importing', done: 0, total });
    const { items } = await this.#open();
    const done = await runImport(items, this.#target, {
      mode,
      tag,
      signal: this.#abort.signal,
      onProgress: (count) => this.#show({ kind: 'importing', done: count, total }),
    });
    if (done.ok) {
      await this.#restoreExtras(plan, mode);
      const receipt = done.value;
      const count = receipt.written.length;
      const id = await this.#keep(receipt, { program, tag });
      this.parts.announcer.say({ kind: 'imported', count }, () => void this.#undo(receipt, id));
    } else if (done.error.kind === 'cancelled') this.parts.announcer.say({ kind: 'import-cancelled' });
    else this.parts.announcer.fail(done.error);
    this.parts.onEnd();
  };

  /** Takes an earlier import back: what nobody has changed since. */
  readonly undoPast = async ({ id, receipt }: PastImport): Promise<void> => {
    const kept = receiptFrom(receipt);
    if (!kept) return this.parts.announcer.fail({ kind: 'gone' });
    await this.#undo(kept, id);
    await this.start();
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
    this.#set({ step: { kind: 'planning', done: 0 }, mode });
    const { program, items } = await this.#open();
    const planned = await planImport(items, this.#target.readExisting, {
      mode,
      signal: this.#abort.signal,
      onProgress: (done) => isLatest() && this.#show({ kind: 'planning', done }),
    });
    if (!planned.ok || !isLatest()) return;
    const fileCount = this.#files.length;
    this.#show({ kind: 'planned', plan: planned.value, program, fileCount });
  }

  async #open() {
    return openImport(this.#files, await this.parts.loadTools());
  }

  /** The number under which it is kept; null where nothing was written, or it could not be kept: then it can be undone now alone. */
  async #keep(receipt: ImportReceipt, about: Pick<PastImport, 'program' | 'tag'>): Promise<number | null> {
    const count = receipt.written.length;
    if (count === 0) return null;
    const at = this.parts.now().toISOString();
    const files = this.#files.slice(0, maxNames).map(({ name }) => name);
    const kept = await this.parts.library.keepImport({ ...about, at, files, count, receipt: receiptToKeep(receipt) });
    return kept.ok ? kept.value : null;
  }

  /** The reader's decisions, after the articles they are about. What in a backup is no decision is passed over. */
  async #restoreExtras({ extras, counts }: ImportPlan, mode: ImportMode): Promise<void> {
    if (!extras) return;
    const { library, restoreSettings } = this.parts;
    await library.restorePersonChoices(extras.people);
    await library.restoreStoryChoices(extras.stories);
    await library.restoreFollowed(extras.followed);
    // Settings of an earlier time do not come over those of a library in use, unless it is to be replaced.
    const isFresh = counts.present + counts.changed === 0;
    if ('settings' in extras && (isFresh || mode === 'replace')) await restoreSettings(extras.settings);
  }

  async #undo(receipt: ImportReceipt, id: number | null): Promise<void> {
    this.parts.announcer.say({ kind: 'import-undoing' });
    const undone = await undoImport(receipt, this.#target);
    if (!undone.ok) return this.parts.announcer.fail(undone.error);
    if (id !== null) await this.parts.library.forgetImport(id);
    this.parts.announcer.say({ kind: 'import-undone', left: undone.value.length });
  }

  #show(step: ImportStep): void {
    this.#set({ step });
  }

  #set(part: Partial<ImportState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}
