import { docsInMembership, type MembershipChunk } from './column-records';

/** The chunk with the values of some places replaced; null if that changes nothing. */
export function replaceMembers(
  { chunk, starts, values }: MembershipChunk,
  members: ReadonlyMap<number, readonly number[]>,
): MembershipChunk | null {
  const nextStarts = new Uint32Array(docsInMembership + 1);
  const next: number[] = [];
  let isChanged = false;
  for (let place = 0; place < docsInMembership; place += 1) {
    const before = values.subarray(starts[place] ?? 0, starts[place + 1] ?? 0);
    const after = members.get(place) ?? before;
    isChanged ||= after.length !== before.length || !before.every((value, index) => value === after[index]);
    for (const value of after) next.push(value);
    nextStarts[place + 1] = next.length;
  }
  return isChanged ? { chunk, starts: nextStarts, values: Uint32Array.from(next) } : null;
}
