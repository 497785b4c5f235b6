/** The rows ticked, by key, and the row from which a range is drawn. */
export interface Selection {
  readonly keys: ReadonlySet<number>;
  readonly anchor: number | null;
}

export const nothingSelected: Selection = { keys: new Set(), anchor: null };

/** Ticks or unticks one row, or with `isRange` ticks all from the last one to it, as file managers do. */
export function select(selection: Selection, list: ArrayLike<number>, index: number, isRange: boolean): Selection {
  const key = list[index];
  if (key === undefined) return selection;
  const keys = new Set(selection.keys);
  if (isRange && selection.anchor !== null) {
    const [from, to] = [Math.min(selection.anchor, index), Math.max(selection.anchor, index)];
    for (let row = from; row <= to; row += 1) keys.add(list[row] as number);
    return { keys, anchor: selection.anchor };
  }
  if (!keys.delete(key)) keys.add(key);
  return { keys, anchor: index };
}

/** What of the selection is still in the list: what is not shown must not be acted upon. */
export function selectedIn(selection: Selection, list: ArrayLike<number>): number[] {
  if (selection.keys.size === 0) return [];
  return Array.from(list).filter((key) => selection.keys.has(key));
}
