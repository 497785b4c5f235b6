import type { WhyNothing } from '@/utils/library/search/why-nothing';
import { filterOf, type LibraryView, listOf } from '@/utils/model/library-view';
import type { ListedLibrary } from './library-ports';

/** Why a search finds nothing, found out once for each. */
export class WhyEmpty {
  /** What the list was asked for when it was found to be empty, and why it is. */
  #empty: { readonly list: string; readonly why: WhyNothing | null } | null = null;

  constructor(
    private readonly library: Pick<ListedLibrary, 'whyNothing'>,
    private readonly onChange: () => void,
  ) {}

  /** null while it is not known. */
  whyOf(view: LibraryView): WhyNothing | null {
    return this.#empty?.list === listOf(view) ? this.#empty.why : null;
  }

  /** Finds it out where the list of the view is there and has no rows; `keys` is null while it is not. */
  async explain(view: LibraryView, keys: Uint32Array | null): Promise<void> {
    const [list, text] = [listOf(view), view.text.trim()];
    if (keys === null || keys.length > 0 || text === '' || this.#empty?.list === list) return;
    this.#empty = { list, why: null };
    const why = await this.library.whyNothing(text, filterOf(view));
    if (why.ok && this.#empty.list === list) this.#empty = { list, why: why.value };
    this.onChange();
  }
}
