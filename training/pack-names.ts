/**
 * Names in one string, in order, each as the length it shares with the name before it (one digit in base 36) and its
 * rest. utils/digest/names/name-lists.ts undoes it.
 */
export function packNames(names: Iterable<string>): string {
  let before = '';
  return [...new Set(names)]
    .sort()
    .map((name) => {
      let shared = 0;
      while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared++;
      before = name;
      return shared.toString(36) + name.slice(shared);
    })
    .join(' ');
}
