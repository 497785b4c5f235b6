/** The items by the index of their block, each list in order. */
export function byBlock<Item>(items: readonly Item[], blockOf: (item: Item) => number): Map<number, Item[]> {
  const result = new Map<number, Item[]>();
  for (const item of items) {
    const list = result.get(blockOf(item));
    if (list) list.push(item);
    else result.set(blockOf(item), [item]);
  }
  return result;
}
