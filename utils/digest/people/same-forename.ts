import nicknames from './nicknames.json';

const groupsOf = new Map<string, Set<number>>();
for (const [index, group] of nicknames.groups.entries()) {
  for (const name of group.split(' ')) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
}

/** True where two folded forenames may be one: the same, an initial of the other, or its short form (Bob, Robert). */
export function isSameForename(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const groups = groupsOf.get(b);
  return [...(groupsOf.get(a) ?? [])].some((group) => groups?.has(group));
}
