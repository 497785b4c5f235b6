import type { Announcer } from '../announcer';
import type { ExportRequest } from '../export/export-ports';
import type { LibraryPorts, LoadedParts } from './library-ports';
import type { LibraryDialog } from './library-state';

const backup: ExportRequest = { scope: 'complete', first: 'backup' };

/** The dialog that is open over the list, one at a time. */
export class DialogOverList {
  #dialog: LibraryDialog | null = null;

  constructor(
    private readonly ports: Pick<LibraryPorts, 'openExport' | 'openImport'>,
    private readonly announcer: Announcer,
    private readonly onChange: () => void,
  ) {}

  /** null if none is. */
  get dialog(): LibraryDialog | null {
    return this.#dialog;
  }

  readonly askToErase = (): void => this.#open({ kind: 'erase' });

  readonly askToEmptyTrash = (): void => this.#open({ kind: 'empty-trash' });

  readonly showHelp = (): void => this.#open({ kind: 'help' });

  readonly close = (): void => {
    this.#dialog = null;
    this.onChange();
  };

  readonly openExport = (request: ExportRequest): Promise<void> =>
    this.#openLoaded(async (parts) => ({ kind: 'export', session: await this.ports.openExport(request, parts) }));

  readonly backUp = (): Promise<void> => this.openExport(backup);

  /** Imports files; without any, the reader chooses them in the dialog. */
  readonly importFiles = (files: readonly File[] = []): Promise<void> => {
    const dialog = this.#dialog;
    if (dialog?.kind === 'import') return files.length > 0 ? dialog.session.choose(files) : Promise.resolve();
    return this.#openLoaded(async (parts) => {
      const session = await this.ports.openImport(parts);
      if (files.length > 0) void session.choose(files);
      return { kind: 'import', session };
    });
  };

  /** Opens a dialog that is loaded only now; where it cannot be, the reader is told so in its place. */
  async #openLoaded(load: (parts: LoadedParts) => Promise<LibraryDialog>): Promise<void> {
    try {
      this.#open(await load({ announcer: this.announcer, onEnd: this.close }));
    } catch (error) {
      this.#open({ kind: 'not-loaded' });
      throw error;
    }
  }

  #open(dialog: LibraryDialog): void {
    this.#dialog = dialog;
    this.onChange();
  }
}
