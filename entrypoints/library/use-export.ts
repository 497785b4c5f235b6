import { useCallback, useState } from 'preact/hooks';
import type { Announcer } from '@/utils/app/announcer';
import type { ExportRequest } from '@/utils/app/export/export-ports';
import { rowsByKeys } from '@/utils/library/search/list';
import { filterOf, isNarrowed, type LibraryView } from '@/utils/model/library-view';

const backup: ExportRequest = { scope: 'complete', first: 'backup' };

/** What is being exported, null for nothing, and the ways to begin. `?do=backup` in the address begins with a backup. */
export function useExport(view: LibraryView, keys: Uint32Array, announcer: Announcer) {
  const [exporting, setExporting] = useState<ExportRequest | null>(() =>
    new URLSearchParams(location.search).get('do') === 'backup' ? backup : null,
  );
  const exportKeys = async (wanted: ArrayLike<number>) => {
    const rows = await rowsByKeys(wanted);
    if (!rows.ok) return announcer.fail(rows.error);
    setExporting({ scope: { ids: rows.value.flatMap((row) => row?.id ?? []) }, first: 'markdown' });
  };
  /** What is listed; the whole library, with archive and trash, where nothing narrows it. */
  const exportListed = () => {
    if (view.text.trim() !== '') return void exportKeys(keys);
    const isWhole = view.shelf === 'all' && !isNarrowed(view);
    const order = { sort: view.sort, isReversed: view.isReversed };
    setExporting({ scope: isWhole ? 'complete' : { filter: filterOf(view), order }, first: 'markdown' });
  };
  return {
    exporting,
    exportKeys: (wanted: ArrayLike<number>) => void exportKeys(wanted),
    exportListed,
    exportOne: (id: string) => setExporting({ scope: { ids: [id] }, first: 'markdown' }),
    backUp: () => setExporting(backup),
    endExport: useCallback(() => setExporting(null), []),
  };
}
