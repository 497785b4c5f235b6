import { type ExportOptions, exportArticles, exportBackup } from '@/utils/export/export-articles';
import type { MarkdownTemplate } from '@/utils/export/export-format';
import type { ExportRecord } from '@/utils/export/export-record';
import type { FolderFailure } from '@/utils/export/folder-files';
import { type ExportFormatId, exportFormatIds } from '@/utils/export/formats';
import { defaultTemplate } from '@/utils/export/template/default-template';
import { templateFieldNames } from '@/utils/export/template/template-fields';
import type { Announcer } from '../announcer';
import type { Message } from '../message';
import { Watchable, type Watched } from '../watchable';
import { backupExtras } from './backup-extras';
import type { ExportExits, ExportLibrary, ExportRequest } from './export-ports';
import { exportRecords, streamedRecords } from './export-records';
import { HighlightTally } from './highlight-tally';
import { type TemplatePreview, templatePreview } from './template-preview';

export interface ExportState {
  readonly formats: readonly ExportFormatId[];
  readonly format: ExportFormatId;
  /** How many articles it is about; null while they are counted. */
  readonly count: number | null;
  readonly isOfAll: boolean;
  /** null while nothing is being exported. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The reader's own layout of Markdown files; null: the built-in one. */
  readonly template: MarkdownTemplate | null;
  /** The fields a template may name. */
  readonly fieldNames: readonly string[];
  /** null without a template. */
  readonly preview: TemplatePreview | null;
  readonly canGoToFolder: boolean;
  readonly folderFailure: Exclude<FolderFailure['kind'], 'cancelled'> | null;
}

interface ExportParts {
  readonly library: ExportLibrary;
  readonly exits: ExportExits;
  readonly announcer: Announcer;
  readonly now: () => Date;
  /** The export is over, done or given up. */
  readonly onEnd: () => void;
}

/** One export, from the choice of a format to the file or the folder. */
export class ExportSession {
  readonly #state: Watchable<ExportState>;
  readonly #request: ExportRequest;
  readonly #parts: ExportParts;
  #sample: ExportRecord | null = null;
  #abort: AbortController | null = null;

  readonly state: Watched<ExportState>;

  constructor(request: ExportRequest, parts: ExportParts) {
    this.#request = request;
    this.#parts = parts;
    this.#state = new Watchable<ExportState>({
      formats: exportFormatIds,
      format: request.first,
      count: null,
      isOfAll: request.scope === 'complete',
      progress: null,
      template: null,
      fieldNames: templateFieldNames,
      preview: null,
      canGoToFolder: parts.exits.saveToFolder !== null,
      folderFailure: null,
    });
    this.state = this.#state;
  }

  /** Counts the articles and reads the first one and the reader's template. */
  async start(): Promise<void> {
    const { library, exits } = this.#parts;
    void exits.readTemplate().then((template) => this.#showTemplate(template));
    await this.#naming(async () => {
      this.#set({ count: await library.countArticles(this.#request.scope) });
      const first = await this.#records().next();
      this.#sample = first.done ? null : first.value;
      this.#showTemplate(this.state.get().template);
    });
  }

  readonly choose = (format: ExportFormatId): void => this.#set({ format });

  /** Another layout, kept for the next export; null for the built-in one. */
  readonly setTemplate = (template: MarkdownTemplate | null): void => {
    this.#showTemplate(template);
    void this.#parts.exits.keepTemplate(template);
  };

  /** Begins a layout of one's own, or begins it again. */
  readonly startTemplate = (): void => this.setTemplate(defaultTemplate);

  /** Makes a file in the chosen format and gives it to the browser. */
  readonly toFile = (): Promise<void> =>
    this.#exporting(async (options) => {
      const { library, exits, announcer, onEnd } = this.#parts;
      const { format } = this.state.get();
      const isWholeBackup = format === 'backup' && this.#request.scope === 'complete';
      const extras = isWholeBackup && (await backupExtras(await exits.readSettings(), library));
      const unwritten = new Set<string>();
      // A file of highlights: how many articles they are from says nothing.
      const tally = format === 'readwise' ? new HighlightTally() : null;
      const backupOptions: ExportOptions = {
        ...options,
        ...(extras && { extras }),
        onUnwritten: (title) => unwritten.add(title),
      };
      const exported =
        format === 'backup'
          ? await exportBackup(streamedRecords(this.#request.scope, library), backupOptions)
          : await exportArticles(format, tally ? tally.counting(this.#records()) : this.#records(), options);
      if (exported.ok && tally?.count === 0) {
        announcer.say({ kind: 'no-highlights' });
        onEnd();
      } else if (exported.ok) {
        exits.download(exported.value.name, exported.value.content);
        if (isWholeBackup) void exits.recordBackup(options.now);
        announcer.say(exportedMessage(options.total, [...unwritten], tally));
        onEnd();
      } else if (exported.error.kind === 'nothing-to-export') {
        announcer.say({ kind: 'nothing-to-export' });
        onEnd();
      }
    });

  /** Writes Markdown files into a folder that the browser asks for; must be called from a click. */
  readonly toFolder = (): Promise<void> =>
    this.#exporting(async (options) => {
      const { exits, announcer, onEnd } = this.#parts;
      const saved = await exits.saveToFolder?.(() => this.#records(), options);
      if (saved?.ok) {
        announcer.say({ kind: 'folder-written', ...saved.value });
        onEnd();
      } else if (saved && saved.error.kind !== 'cancelled') this.#set({ folderFailure: saved.error.kind });
    });

  /** Stops the export that is running; without one, gives up. */
  readonly cancel = (): void => {
    if (this.state.get().progress) this.#abort?.abort();
    else this.#parts.onEnd();
  };

  /** The page is left. */
  readonly stop = (): void => this.#abort?.abort();

  #records() {
    return exportRecords(this.#request.scope, this.#parts.library);
  }

  /** Does the work with its progress shown. Up to its first wait nothing is awaited: the browser wants a click for a folder. */
  async #exporting(work: (options: ExportOptions) => Promise<void>): Promise<void> {
    const { count, progress, template } = this.state.get();
    if (count === null || progress) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ progress: { done: 0, total: count }, folderFailure: null });
    const options: ExportOptions = {
      now: this.#parts.now(),
      total: count,
      labels: this.#parts.exits.labels(),
      ...(template && { template }),
      signal: abort.signal,
      onProgress: (done) => this.#set({ progress: { done, total: count } }),
    };
    try {
      await this.#naming(() => work(options));
    } finally {
      this.#set({ progress: null });
    }
  }

  /** Does the work; a library that fails in it is told to the reader, and the export is over. */
  async #naming(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failure = this.#parts.library.failureOf(error);
      if (!failure) throw error;
      this.#parts.announcer.fail(failure);
      this.#parts.onEnd();
    }
  }

  #showTemplate(template: MarkdownTemplate | null): void {
    this.#set({ template, preview: template && templatePreview(template, this.#sample) });
  }

  #set(part: Partial<ExportState>): void {
    this.#state.update((before) => ({ ...before, ...part }));
  }
}

function exportedMessage(count: number, titles: readonly string[], tally: HighlightTally | null): Message {
  if (titles.length > 0) return { kind: 'exported-in-part', count, titles };
  return tally ? { kind: 'highlights-exported', count: tally.count } : { kind: 'exported', count };
}
