import { docsInMembership, type MembershipChunk, unknownDay, type ValueKind, valueKinds } from './column-records';
import { yearOfDay } from './day-of';
import type { Mask } from './filter-mask';
import type { Columns } from './load-columns';

export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/** In how many of the docs of its kind's mask each value stands: the `limit` most frequent of each kind, the most frequent first. */
export function countValues(
  chunks: readonly MembershipChunk[],
  masks: Readonly<Record<ValueKind, Mask>>,
  limit: number,
): Record<ValueKind, ValueCount[]> {
  const counts = new Uint32Array(highestValue(chunks) + 1);
  const byKind = valueKinds.map((kind) => masks[kind]);
  for (const { chunk, starts, values } of chunks) {
    for (let place = 0; place < docsInMembership; place += 1) {
      const doc = chunk * docsInMembership + place;
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at += 1) {
        const value = values[at] ?? 0;
        if (byKind[value % valueKinds.length]?.[doc]) counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  const top = valueKinds.map((_, index) => mostFrequent(counts, index, limit));
  return Object.fromEntries(valueKinds.map((kind, index) => [kind, top[index] ?? []])) as Record<
    ValueKind,
    ValueCount[]
  >;
}

/** How many docs of the mask were published in each year, the latest first. */
export function countYears({ day, length }: Columns, mask: Mask): { value: string; count: number }[] {
  const byDay = new Map<number, number>();
  for (let doc = 0; doc < length; doc += 1) {
    const published = day[doc] ?? unknownDay;
    if (mask[doc] && published !== unknownDay) byDay.set(published, (byDay.get(published) ?? 0) + 1);
  }
  const byYear = new Map<string, number>();
  for (const [published, count] of byDay) {
    const year = yearOfDay(published);
    byYear.set(year, (byYear.get(year) ?? 0) + count);
  }
  return [...byYear].map(([value, count]) => ({ value, count })).sort((a, b) => Number(b.value) - Number(a.value));
}

/** Most values are rare: only the few that reach the least of the best so far are put in their place. */
function mostFrequent(counts: Uint32Array, kind: number, limit: number): ValueCount[] {
  const best: ValueCount[] = [];
  for (let value = kind; value < counts.length; value += valueKinds.length) {
    const count = counts[value] ?? 0;
    if (count === 0 || (best.length >= limit && count <= (best.at(-1)?.count ?? 0))) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.count ?? 0) < count) place -= 1;
    best.splice(place, 0, { value, count });
    if (best.length > limit) best.pop();
  }
  return best;
}

function highestValue(chunks: readonly MembershipChunk[]): number {
  let highest = 0;
  for (const { values } of chunks) for (const value of values) if (value > highest) highest = value;
  return highest;
}
