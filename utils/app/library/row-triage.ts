import type { LibraryRow } from '@/utils/library/search/library-row';
import type { ArticleAction } from '@/utils/model/row-action';
import type { ArticleOpener } from './article-opener';
import type { ShownPage } from './shown-page';

/** An article that something is done to; `key` is 0 where it never stood in the list. */
type Handled = Pick<LibraryRow, 'id' | 'key'>;

/** What is done to one article, and where the reader goes on from there. */
export class RowTriage {
  constructor(
    private readonly page: ShownPage,
    private readonly opener: ArticleOpener,
  ) {}

  /** Does it to an article. What takes it off its shelf goes on to the next one; taken back, it is the active one again. */
  readonly act = (action: ArticleAction, row: Handled): Promise<void> => {
    const isOpen = this.page.shown().view.openId === row.id;
    if (action === 'archive' || action === 'delete') this.#goOnFrom(row, true);
    return this.page.actions.act(action, [row.id], () => this.#comeBackTo(row, isOpen));
  };

  /** The same by key, where a star goes on to the next one, too: nobody looks for the cursor between two keys. */
  readonly actByKey = (action: ArticleAction, row: Handled): Promise<void> => {
    const done = this.act(action, row);
    if (action === 'star') this.#goOnFrom(row, false);
    return done;
  };

  /** Does it to the article that is being read. */
  readonly actOnOpen = async (action: ArticleAction): Promise<void> => {
    const { view, openKey } = this.page.shown();
    if (view.openId !== null) await this.act(action, { id: view.openId, key: openKey ?? 0 });
  };

  /** To the row below, and in the reader to the next article; behind the last one the reader closes if that one leaves. */
  #goOnFrom({ id, key }: Handled, isLeaving: boolean): void {
    const { rows, shown } = this.page;
    const index = rows.keys.indexOf(key);
    const { view, nextIndex } = shown();
    if (view.openId !== id) {
      if (index >= 0) rows.setActive(Math.min(index + 1, rows.keys.length - 1));
    } else if (nextIndex !== null) void this.opener.openAt(nextIndex);
    else if (isLeaving) this.opener.close();
  }

  #comeBackTo({ id, key }: Handled, isOpened: boolean): void {
    if (isOpened) this.opener.open({ id });
    this.page.rows.awaitActive(key);
  }
}
