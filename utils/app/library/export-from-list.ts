import { filterOf, isNarrowed } from '@/utils/model/library-view';
import type { DialogOverList } from './dialog-over-list';
import { idsByKeys } from './ids-by-keys';
import type { ShownPage } from './shown-page';

/** Begins the export of what is on the library page: its list, what is ticked in it, or the open article. */
export class ExportFromList {
  constructor(
    private readonly page: ShownPage,
    private readonly dialogs: Pick<DialogOverList, 'openExport'>,
  ) {}

  /** Exports what is listed; the whole library, with archive and trash, where nothing narrows it. */
  readonly exportListed = async (): Promise<void> => {
    const { view } = this.page.shown();
    if (view.text.trim() !== '') return this.#exportKeys(this.page.rows.keys);
    const isWhole = view.shelf === 'all' && !isNarrowed(view);
    const scope = isWhole ? 'complete' : { filter: filterOf(view), order: view };
    await this.dialogs.openExport({ scope, first: 'markdown' });
  };

  readonly exportSelected = (): Promise<void> => this.#exportKeys(this.page.shown().selectedKeys);

  readonly exportOpen = async (): Promise<void> => {
    const { openId } = this.page.shown().view;
    if (openId !== null) await this.#exportIds([openId]);
  };

  async #exportKeys(keys: ArrayLike<number>): Promise<void> {
    const ids = await idsByKeys(this.page.library, keys);
    if (!ids.ok) return this.page.announcer.fail(ids.error);
    await this.#exportIds(ids.value);
  }

  #exportIds(ids: readonly string[]): Promise<void> {
    return this.dialogs.openExport({ scope: { ids }, first: 'markdown' });
  }
}
