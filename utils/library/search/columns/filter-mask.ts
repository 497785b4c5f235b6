import { type FacetKind, facetKinds, type LibraryFilter, type Shelf } from '@/utils/model/library-filter';
import type { LibraryDatabase } from '../../store/database';
import { docsInMembership, flag, unknownDay } from './column-records';
import { dayOf } from './day-of';
import type { Columns } from './load-columns';
import { loadMemberships } from './load-memberships';

/** 1 at the place of every doc that is in, 0 elsewhere. */
export type Mask = Uint8Array;

/** Which flags a shelf looks at, and how they must stand. */
const shelfFlags: Readonly<Record<Shelf, { readonly mask: number; readonly value: number }>> = {
  all: { mask: flag.saved | flag.deleted | flag.archived, value: flag.saved },
  unread: { mask: flag.saved | flag.deleted | flag.archived | flag.read, value: flag.saved },
  queue: {
    mask: flag.saved | flag.deleted | flag.archived | flag.queued,
    value: flag.saved | flag.queued,
  },
  links: { mask: flag.saved | flag.deleted | flag.archived, value: flag.saved },
  starred: { mask: flag.saved | flag.deleted | flag.starred, value: flag.saved | flag.starred },
  archived: { mask: flag.saved | flag.deleted | flag.archived, value: flag.saved | flag.archived },
  trash: { mask: flag.saved | flag.deleted, value: flag.saved | flag.deleted },
  everything: { mask: flag.saved | flag.deleted, value: flag.saved },
};

/** The docs that match a filter. In a transaction over memberships and values. */
export async function filterMask(library: LibraryDatabase, columns: Columns, filter: LibraryFilter): Promise<Mask> {
  const mask = shelfMask(columns, filter.shelf ?? 'all');
  for (const kind of facetKinds) {
    const labels = filter.facets?.[kind] ?? [];
    if (labels.length > 0) intersect(mask, await facetMask(library, columns, kind, labels));
  }
  return mask;
}

export function shelfMask({ flags, words, length }: Columns, shelf: Shelf): Mask {
  const { mask, value } = shelfFlags[shelf];
  const matching = new Uint8Array(length);
  for (let doc = 0; doc < length; doc += 1) matching[doc] = Number(((flags[doc] ?? 0) & mask) === value);
  // Just a link: nothing of it was counted.
  if (shelf === 'links') for (let doc = 0; doc < length; doc += 1) if (words[doc]) matching[doc] = 0;
  return matching;
}

/** Every doc that is saved, in the trash or not. */
export const savedMask = ({ flags }: Columns): Mask => flags.map((each) => Number((each & flag.saved) !== 0));

/** The docs that have any of these values. */
export async function facetMask(
  library: LibraryDatabase,
  columns: Columns,
  kind: FacetKind,
  labels: readonly string[],
): Promise<Mask> {
  if (kind === 'year') return yearMask(columns, labels);
  const records = await library.values
    .where('[kind+label]')
    .anyOf(labels.map((label) => [kind, label]))
    .toArray();
  return membersMask(library, columns, new Set(records.map(({ value }) => value)));
}

export async function membersMask(
  library: LibraryDatabase,
  columns: Columns,
  wanted: ReadonlySet<number>,
): Promise<Mask> {
  const mask = new Uint8Array(columns.length);
  if (wanted.size === 0) return mask;
  for (const { chunk, starts, values } of await loadMemberships(library, columns.generation)) {
    for (let place = 0; place < docsInMembership; place += 1) {
      const end = starts[place + 1] ?? 0;
      for (let at = starts[place] ?? 0; at < end; at += 1) {
        if (wanted.has(values[at] ?? 0)) mask[chunk * docsInMembership + place] = 1;
      }
    }
  }
  return mask;
}

export function intersect(mask: Mask, other: Mask): void {
  for (let doc = 0; doc < mask.length; doc += 1) mask[doc] = (mask[doc] ?? 0) & (other[doc] ?? 0);
}

export const countMask = (mask: Mask): number => mask.reduce((count, isIn) => count + isIn, 0);

function yearMask({ day, length }: Columns, years: readonly string[]): Mask {
  const spans = years.map((year) => [dayOf(`${year}-01-01`), dayOf(`${Number(year) + 1}-01-01`)] as const);
  const mask = new Uint8Array(length);
  for (let doc = 0; doc < length; doc += 1) {
    const published = day[doc] ?? unknownDay;
    if (published === unknownDay) continue;
    mask[doc] = Number(spans.some(([first, next]) => published >= first && published < next));
  }
  return mask;
}
