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
export interface Breakage<Written> {
  readonly write: (entry: GoodEntry) => Written;
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

/** Places of the broken entries, spread over the file: each of the ten kinds three times. Never first or last. */
export function brokenPlaces(kindCount: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let index = 0; index < kindCount * perKind; index += 1) places.set(17 + index * 32, index % kindCount);
  return places;
}
