import { useMemo } from 'preact/hooks';
import type { HitModel } from '@/components/library/hit-model';
import { filterOf, type LibraryView } from '@/components/library/library-view';
import { useWatched } from '@/components/use-watched';
import type { LibraryFailure } from '@/utils/library/library-failure';
import type { LibraryRow } from '@/utils/library/library-row';
import { listKeys } from '@/utils/library/list';
import { type SearchResult, search } from '@/utils/library/search';
import { type Result, succeed } from '@/utils/model/result';

export interface List {
  /** The keys of all rows, in order; null until they are known. */
  readonly keys: Uint32Array | null;
  /** The rows that came with the keys. */
  readonly rows: ReadonlyMap<number, LibraryRow>;
  readonly hits: ReadonlyMap<number, HitModel>;
  readonly failure: LibraryFailure | null;
}

/** Hits that are fetched with their sentences at once: more than a reader looks through before typing on. */
const hitLimit = 60;

/** The list that a view asks for: its search, best first, or its shelf in the chosen order. */
export function useList(view: LibraryView): List {
  const text = view.text.trim();
  const filter = JSON.stringify(filterOf(view));
  const { value, failure } = useWatched(async (): Promise<Result<SearchResult, LibraryFailure>> => {
    if (text === '') {
      const listed = await listKeys(JSON.parse(filter), { sort: view.sort, isReversed: view.isReversed });
      return listed.ok ? succeed({ keys: listed.value, hits: [], isComplete: true } as SearchResult) : listed;
    }
    return search(text, { filter: JSON.parse(filter), limit: hitLimit });
  }, [text, filter, view.sort, view.isReversed]);
  return useMemo(() => {
    const hits = new Map<number, HitModel>();
    const rows = new Map<number, LibraryRow>();
    for (const { row, sentence } of value?.hits ?? []) {
      rows.set(row.key, row);
      if (sentence) hits.set(row.key, sentence);
    }
    return { keys: value?.keys ?? null, rows, hits, failure };
  }, [value, failure]);
}
