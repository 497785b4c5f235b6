import { type LibraryView, listOf } from '@/utils/model/library-view';
import type { PageAddress } from './library-ports';
import { searchFromView, viewFromSearch } from './library-url';

/** What the page shows, kept in its address. Opening an article is a step of its own, so that Back closes it. */
export class ViewInAddress {
  #view: LibraryView;

  constructor(private readonly address: PageAddress) {
    this.#view = viewFromSearch(address.search());
  }

  get view(): LibraryView {
    return this.#view;
  }

  /** Another list begins at its top. */
  set(wanted: LibraryView): void {
    const before = this.#view;
    const next = listOf(before) === listOf(wanted) ? wanted : { ...wanted, firstRow: 0 };
    const search = searchFromView(next);
    if (before.openId === null && next.openId !== null) this.address.push(search);
    else if (search !== this.address.search()) this.address.replace(search);
    this.#view = next;
  }

  /** Calls back when the reader went back or forward; gives back how to stop. */
  onMove(listener: () => void): () => void {
    return this.address.onMove(() => {
      this.#view = viewFromSearch(this.address.search());
      listener();
    });
  }
}
