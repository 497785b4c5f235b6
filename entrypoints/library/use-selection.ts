import { useCallback, useEffect, useState } from 'preact/hooks';
import { nothingSelected, select, selectedIn } from '@/components/library/selection';
import type { useActions } from '@/components/use-actions';
import { eraseArticles } from '@/utils/library/articles/erase-articles';
import { rowsByKeys } from '@/utils/library/search/list';
import type { RowAction } from '@/utils/model/row-action';

/** The ticked rows of the list and what is done to all of them. Another list (`listed`) begins with none. */
export function useSelection(listed: string, keys: Uint32Array, { act, announcer }: ReturnType<typeof useActions>) {
  const [selection, setSelection] = useState(nothingSelected);
  const clear = useCallback(() => setSelection(nothingSelected), []);
  useEffect(clear, [listed]);
  const selectedKeys = selectedIn(selection, keys);

  const withIds = async (use: (ids: readonly string[]) => void | Promise<void>) => {
    const rows = await rowsByKeys(selectedKeys);
    if (!rows.ok) return announcer.fail(rows.error);
    await use(rows.value.flatMap((row) => row?.id ?? []));
    clear();
  };
  return {
    selectedKeys,
    selected: selection.keys,
    clear,
    tick: (index: number, isRange: boolean) => setSelection(select(selection, keys, index, isRange)),
    tickAll: () => setSelection({ keys: new Set(keys), anchor: null }),
    actOnSelected: (action: Exclude<RowAction, 'erase'>) => void withIds((ids) => void act(action, ids)),
    eraseSelected: () =>
      void withIds(async (ids) => {
        const erased = await eraseArticles(ids);
        if (erased.ok) announcer.say({ kind: 'erased', count: erased.value });
        else announcer.fail(erased.error);
      }),
  };
}
