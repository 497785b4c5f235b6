import type { LibraryRow } from '@/utils/library/search/library-row';
import type { ShownPage } from './shown-page';

/** Opens the articles of the list in the reader beside it. */
export class ArticleOpener {
  /** The row whose article is being fetched to be opened; the keys are about it already. */
  #headedFor: number | null = null;

  constructor(private readonly page: ShownPage) {}

  /** The article of the active row is on its way into the reader. */
  get isOpening(): boolean {
    return this.#headedFor !== null;
  }

  readonly open = ({ id }: Pick<LibraryRow, 'id'>): void => this.#show(id);

  readonly close = (): void => this.#show(null);

  /** Opens the article of a row; nothing if there is none. The row is the active one at once, also where it must be fetched first. */
  readonly openAt = async (index: number | null): Promise<void> => {
    const { library, announcer, rows, refresh } = this.page;
    const key = rows.keys[index ?? -1];
    if (index === null || key === undefined) return;
    rows.setActive(index);
    const known = rows.rowOf(key);
    if (known) return this.open(known);
    this.#headedFor = key;
    refresh();
    const fetched = await library.rowsByKeys([key]);
    // The reader has gone elsewhere meanwhile.
    if (this.#headedFor !== key) return;
    this.#headedFor = null;
    const [row] = fetched.ok ? fetched.value : [];
    if (row) return this.open(row);
    if (!fetched.ok) announcer.fail(fetched.error);
    refresh();
  };

  /** Opens the article before or after the open one; nothing if there is none. */
  readonly openBeside = (by: 1 | -1): Promise<void> => {
    const { previousIndex, nextIndex, activeIndex, isOpening } = this.page.shown();
    if (isOpening) return this.openAt(activeIndex + by);
    return this.openAt(by === 1 ? nextIndex : previousIndex);
  };

  /** The reader has gone elsewhere: what is on its way stays closed when it comes. */
  giveUp(): void {
    this.#headedFor = null;
  }

  #show(openId: string | null): void {
    this.page.show({ ...this.page.shown().view, openId });
  }
}
