import { useMemo } from 'preact/hooks';
import type { HitModel } from '@/components/library/hit-model';
import { useWatched } from '@/components/use-watched';
import type { LibraryRow } from '@/utils/library/search/library-row';
import { listKeys } from '@/utils/library/search/list';
import { type SearchResult, search } from '@/utils/library/search/search';
import type { LibraryFailure } from '@/utils/library/store/library-failure';
import { filterOf, type LibraryView } from '@/utils/model/library-view';
import { type Result, succeed } from '@/utils/model/result';

export interface List {
  /** The keys of all rows, in order; null until they are known. */
  readonly keys: Uint32Array | null;
  /** The rows that came with the keys. */
  readonly rows: ReadonlyMap<number, LibraryRow>;
  /** Where the words of the search were found, for the first rows. */
  readonly hits: ReadonlyMap<number, HitModel>;
  /** False while the search index is being built. */
  readonly isComplete: boolean;
  readonly failure: LibraryFailure | null;
}

/** Hits that come with their sentences: a little more than a screen of rows. The others are asked for as they come into view. */
const hitLimit = 20;

/** The list that a view asks for: its search, best first, or its shelf in the chosen order. */
export function useList(view: LibraryView): List {
  const text = view.text.trim();
  const filter = JSON.stringify(filterOf(view));
  const { value, failure } = useWatched(async (): Promise<Result<SearchResult, LibraryFailure>> => {
    if (text !== '') return search(text, { filter: JSON.parse(filter), limit: hitLimit });
    const listed = await listKeys(JSON.parse(filter), { sort: view.sort, isReversed: view.isReversed });
    return listed.ok ? succeed({ keys: listed.value, hits: [], isComplete: true }) : listed;
  }, [text, filter, view.sort, view.isReversed]);
  return useMemo(() => {
    const hits = value?.hits ?? [];
    return {
      keys: value?.keys ?? null,
      rows: new Map(hits.map(({ row }) => [row.key, row])),
      hits: new Map(hits.map(({ row, ...hit }) => [row.key, hit])),
      isComplete: value?.isComplete ?? true,
      failure,
    };
  }, [value, failure]);
}
