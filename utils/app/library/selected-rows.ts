import type { RowAction } from '@/utils/model/row-action';
import type { DialogOverList } from './dialog-over-list';
import { idsByKeys } from './ids-by-keys';
import { nothingSelected, select, selectedIn } from './selection';
import type { ShownPage } from './shown-page';

/** The rows that are ticked, and what is done to all of them. */
export class SelectedRows {
  #selection = nothingSelected;

  constructor(
    private readonly page: ShownPage,
    private readonly dialogs: Pick<DialogOverList, 'askToErase'>,
  ) {}

  /** All that is ticked, by key. */
  get keys(): ReadonlySet<number> {
    return this.#selection.keys;
  }

  /** What of it is in the list, in its order. */
  get listedKeys(): readonly number[] {
    return selectedIn(this.#selection, this.page.rows.keys);
  }

  readonly tick = (index: number, isRange: boolean): void => {
    this.#selection = select(this.#selection, this.page.rows.keys, index, isRange);
    this.page.refresh();
  };

  readonly tickAll = (): void => {
    this.#selection = { keys: new Set(this.page.rows.keys), anchor: null };
    this.page.refresh();
  };

  readonly clear = (): void => {
    this.forget();
    this.page.refresh();
  };

  /** Another list: nothing of it is ticked. */
  forget(): void {
    this.#selection = nothingSelected;
  }

  /** Does it to all that is ticked; erasing asks first. */
  readonly act = async (action: RowAction): Promise<void> => {
    if (action === 'erase') return this.dialogs.askToErase();
    const { actions, rows, shown } = this.page;
    const [first] = shown().selectedKeys;
    const onUndone = () => first !== undefined && rows.awaitActive(first);
    await this.#withIds((ids) => actions.act(action, ids, onUndone));
  };

  /** Deletes what is ticked for good: there is no way back. */
  readonly erase = (): Promise<void> =>
    this.#withIds(async (ids) => {
      const { library, announcer } = this.page;
      const erased = await library.eraseArticles(ids);
      if (erased.ok) announcer.say({ kind: 'erased', count: erased.value });
      else announcer.fail(erased.error);
    });

  async #withIds(use: (ids: readonly string[]) => Promise<void>): Promise<void> {
    const ids = await idsByKeys(this.page.library, this.page.shown().selectedKeys);
    if (!ids.ok) return this.page.announcer.fail(ids.error);
    await use(ids.value);
    this.clear();
  }
}
