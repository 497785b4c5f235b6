import { canMoveRows } from '@/utils/model/library-view';
import type { ShownPage } from './shown-page';

/** The order of the articles that are to be read next, as the reader makes it. */
export class QueueOrder {
  constructor(private readonly page: ShownPage) {}

  /** Puts a row at the place of another one; nothing where the list is in another order. */
  readonly move = (from: number, to: number): Promise<void> => this.page.announcer.doing(this.#move(from, to));

  async #move(from: number, to: number): Promise<void> {
    const { library, now, announcer, actions, rows, shown } = this.page;
    const { keys } = rows;
    const total = keys.length;
    const isMovable = canMoveRows(shown().view) && from >= 0 && to >= 0 && to < total && from !== to;
    const [moved, before] = isMovable ? [keys[from], keys[to > from ? to + 1 : to]] : [];
    if (moved === undefined) return;
    const fetched = await library.rowsByKeys(before === undefined ? [moved] : [moved, before]);
    if (!fetched.ok) return announcer.fail(fetched.error);
    const [row, next] = fetched.value;
    if (!row) return;
    const change = await library.moveInQueue(row.id, next?.id ?? null, now());
    const cursor = () => rows.awaitActive(moved);
    actions.tell(change, () => ({ kind: 'moved', place: to + 1, total }), cursor);
    if (change.ok) cursor();
  }
}
