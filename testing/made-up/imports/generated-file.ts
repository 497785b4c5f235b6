import type { ImportProgramId } from '@/utils/import/programs';
import { seededRandom } from '../../seeded-random';

/** An entry as it should arrive. */
export interface GoodEntry {
  readonly url: string;
  readonly title: string;
  /** Whole seconds. */
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly isRead: boolean;
  readonly isArchived: boolean;
  readonly isStarred: boolean;
}

export interface BrokenEntry {
  readonly line: number;
  /** The file inside the archive. */
  readonly entry?: string;
  /** Any of these is right. */
  readonly reasons: readonly string[];
  /** It arrives all the same, under this address. */
  readonly keptUrl: string | null;
}

export interface GeneratedFile {
  readonly program: ImportProgramId;
  readonly file: File;
  readonly good: readonly GoodEntry[];
  readonly broken: readonly BrokenEntry[];
}

/** One way to break an entry: what is written in its place, and what is to be said of it. */
export interface Breakage {
  readonly write: (entry: GoodEntry) => string;
  readonly reasons: readonly string[];
  readonly isKept?: boolean;
}

export const entryCount = 1000;
const perKind = 3;

const titles = [
  'Ferry strike enters second week',
  'Council votes, "again", on the bridge',
  'Überraschung im Hafen, sagt Minister',
  "It's about time; or is it?",
  '港湾局、新計画を発表',
  'Rates <rise> & fall',
];

export function goodEntry(number: number): GoodEntry {
  const random = seededRandom(number + 1);
  const isArchived = random() < 0.4;
  return {
    url: `https://news.example.org/${number % 7}/story-${number}?page=1&lang=en`,
    title: `${titles[number % titles.length]} (${number})`,
    savedAt: new Date(Date.UTC(2012, 0, 1) + Math.floor(random() * 4e11)).toISOString().replace(/\.\d+/, '.000'),
    tags: number % 3 === 0 ? ['harbour', `tag ${number % 20}`] : [],
    isRead: isArchived,
    isArchived,
    isStarred: !isArchived && random() < 0.2,
  };
}

/**
 * The entries of a file as they are written, some of them broken in each of the ways, and how each is to arrive.
 * @param numbers of the entries, in the order of the file
 */
export function writtenEntries(
  numbers: readonly number[],
  breakages: readonly Breakage[],
  {
    write,
    stated = (entry) => entry,
    placeOf,
  }: {
    readonly write: (entry: GoodEntry) => string;
    /** What the format can say of an entry; the rest arrives as unknown. */
    readonly stated?: (entry: GoodEntry) => GoodEntry;
    /** Where the entry that is written as the index-th stands. */
    readonly placeOf: (index: number) => Pick<BrokenEntry, 'line' | 'entry'>;
  },
): { readonly written: string[]; readonly good: GoodEntry[]; readonly broken: BrokenEntry[] } {
  const places = brokenPlaces(breakages.length);
  const good: GoodEntry[] = [];
  const broken: BrokenEntry[] = [];
  const written = numbers.map((number, index) => {
    const entry = goodEntry(number);
    const breakage = breakages[places.get(number) ?? -1];
    if (!breakage) {
      good.push(stated(entry));
      return write(entry);
    }
    const { reasons, isKept } = breakage;
    broken.push({ ...placeOf(index), reasons, keptUrl: isKept ? entry.url : null });
    return breakage.write(entry);
  });
  return { written, good, broken };
}

/** 0..count - 1: the entries of a file that has them all in one row. */
export const numbersTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** Places of the broken entries, spread over the file: each of the ten kinds three times. Never first or last. */
function brokenPlaces(kindCount: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let index = 0; index < kindCount * perKind; index += 1) places.set(17 + index * 32, index % kindCount);
  return places;
}
