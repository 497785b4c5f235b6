import type { LibraryBench } from '@/testing/library-in-page/in-page';
import type { PageFigures } from './measure-page';

type Answer<Name extends keyof LibraryBench> = Awaited<ReturnType<LibraryBench[Name]>>;

export interface Spread {
  readonly median: number;
  readonly mean: number;
  readonly p95: number;
}

export interface SizeFigures {
  readonly articleCount: number;
  readonly fillMs: number;
  readonly tidyMs: number;
  /** NaN if nothing was connected. */
  readonly connectMs: number;
  readonly firstSaveMs: number;
  readonly saves: Spread;
  readonly changes: Spread;
  readonly facets: Spread;
  readonly lists: Spread;
  /** Saves with what was put right in them. */
  readonly corrected: Spread;
  /** Counting one kept search, and what is new for one thing followed. */
  readonly followed: { readonly searches: Spread; readonly follows: Spread };
  readonly queries: Answer<'queries'>;
  readonly sizes: Answer<'sizes'>;
  readonly page: PageFigures;
  readonly check: Answer<'check'>;
  /** `articleCount`: over how many it was asked, which are fewer than there are where there are very many. */
  readonly peer: Answer<'miniSearch'> & { readonly articleCount: number };
}

export interface Bound {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
}

export function summarise(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length };
}

/** The bounds that do not hold, in words; a figure that is missing (NaN) does not hold either. */
export const missedBounds = (bounds: readonly Bound[]): string[] =>
  bounds
    .filter(({ value, limit }) => !(value <= limit))
    .map(({ what, value, limit }) => `${what}: ${round(value)}, at most ${limit}`);

/** Prints all figures of both sizes side by side, and gives back what is bound. */
export function printFigures(small: SizeFigures, large: SizeFigures): Bound[] {
  const both: [string, (figures: SizeFigures) => number][] = [
    ['list page to first rows, ms (median of 9)', ({ page }) => page.firstRowsMs],
    ['scrolling: longest blank, ms', ({ page }) => page.longestBlankMs],
    ['JS heap of the list page, MB', ({ page }) => page.heapBytes / 1e6],
    ['  its peak, garbage included, MB', ({ page }) => page.peakHeapBytes / 1e6],
    ['search, median ms', ({ queries }) => summarise(queries.map(({ ms }) => ms)).median],
    ['search, p95 ms', (figures) => searchP95(figures)],
    ['  MiniSearch over so many articles', ({ peer }) => peer.articleCount],
    ['  MiniSearch, median ms', ({ peer }) => summarise(peer.ms).median],
    ['  MiniSearch, p95 ms', ({ peer }) => summarise(peer.ms).p95],
    ['queries whose first 10 differ from a full scan', ({ check }) => check.wrong.length],
    ['  queries that find nothing', ({ check }) => check.empty],
    ['first save after the browser began, ms', ({ firstSaveMs }) => firstSaveMs],
    ['save, median ms', ({ saves }) => saves.median],
    ['save, mean ms (merges of the index included)', ({ saves }) => saves.mean],
    ['save, p95 ms', ({ saves }) => saves.p95],
    ['save with three corrections, median ms', ({ corrected }) => corrected.median],
    ['save with three corrections, mean ms', ({ corrected }) => corrected.mean],
    ['count of a kept search, median ms', ({ followed }) => followed.searches.median],
    ['count of a kept search, p95 ms', ({ followed }) => followed.searches.p95],
    ['what is new for one that is followed, median ms', ({ followed }) => followed.follows.median],
    ['what is new for one that is followed, p95 ms', ({ followed }) => followed.follows.p95],
    ['star and tag, median ms', ({ changes }) => changes.median],
    ['facet counts after a change, median ms', ({ facets }) => facets.median],
    ['facet counts after a change, p95 ms', ({ facets }) => facets.p95],
    ['order of the list after a change, p95 ms', ({ lists }) => lists.p95],
    ["articles' text, MB", ({ sizes }) => sizes.text / 1e6],
    ['search index, MB', ({ sizes }) => sizes.index / 1e6],
    ['columns, MB', ({ sizes }) => sizes.columns / 1e6],
    ['filling, s', ({ fillMs }) => fillMs / 1000],
    ['merging the index once more, s', ({ tidyMs }) => tidyMs / 1000],
    ['connecting people and stories, s', ({ connectMs }) => connectMs / 1000],
  ];
  console.log(
    `\n${'articles'.padEnd(52)}${String(small.articleCount).padStart(10)}${String(large.articleCount).padStart(10)}`,
  );
  for (const [what, of] of both) {
    console.log(`${what.padEnd(52)}${round(of(small)).padStart(10)}${round(of(large)).padStart(10)}`);
  }
  const slowest = [...large.queries].sort((a, b) => b.ms - a.ms).slice(0, 5);
  console.log(
    `slowest: ${slowest.map(({ query, ms, found }) => `${query} (${round(ms)} ms, ${found} found)`).join(' · ')}`,
  );
  for (const wrong of [...small.check.wrong, ...large.check.wrong].slice(0, 5)) console.log(`differs: ${wrong}`);
  return [
    { what: 'first rows, times those at 500', value: large.page.firstRowsMs / small.page.firstRowsMs, limit: 1.5 },
    { what: 'longest blank, ms', value: large.page.longestBlankMs, limit: 200 },
    { what: 'heap of the list page, MB', value: large.page.heapBytes / 1e6, limit: 120 },
    { what: 'search p95, ms', value: searchP95(large), limit: 100 },
    {
      what: `search p95, times that of MiniSearch over ${large.peer.articleCount}`,
      value: searchP95(large) / summarise(large.peer.ms).p95,
      limit: 3,
    },
    {
      what: 'queries that differ from a full scan',
      value: small.check.wrong.length + large.check.wrong.length,
      limit: 0,
    },
    { what: 'save (median), times that at 500', value: large.saves.median / small.saves.median, limit: 1.3 },
    { what: 'save (mean), times that at 500', value: large.saves.mean / small.saves.mean, limit: 1.3 },
    {
      what: 'save with corrections (median), times that at 500',
      value: large.corrected.median / small.corrected.median,
      limit: 1.3,
    },
    { what: 'count of a kept search p95, ms', value: large.followed.searches.p95, limit: 150 },
    { what: 'what is new for one that is followed p95, ms', value: large.followed.follows.p95, limit: 150 },
    { what: 'facet counts p95, ms', value: large.facets.p95, limit: 150 },
    { what: "index, times the articles' text", value: large.sizes.index / large.sizes.text, limit: 1 },
  ];
}

const searchP95 = ({ queries }: SizeFigures) => summarise(queries.map(({ ms }) => ms)).p95;
const round = (value: number) =>
  value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(2);
