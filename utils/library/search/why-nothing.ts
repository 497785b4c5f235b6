import type { LibraryFilter } from '@/utils/model/library-filter';
import type { Result } from '@/utils/model/result';
import { queryParts } from '@/utils/text/query-parts';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { filterMask, type Mask } from './columns/filter-mask';
import { filterFor } from './filter-for';
import { matchQuery } from './index/match-query';
import { type Clause, clausesOfPart, parseQuery } from './index/parse-query';
import { queryColumns } from './query-columns';

/** One part of a query that finds nothing, and what there would be without it. */
export interface FruitlessPart {
  /** As it is written. */
  readonly text: string;
  /** The query without it. */
  readonly rest: string;
  /** Articles that the rest finds. */
  readonly count: number;
}

export interface WhyNothing {
  /** Parts that find nothing by themselves; empty where each is found, but no article has all. */
  readonly missing: readonly string[];
  /** What to leave out to find something, the most found first. */
  readonly without: readonly FruitlessPart[];
}

/** Each part is asked by itself and left out once: more are not looked through. */
const maxParts = 12;
const maxOffers = 3;

/** Why a query that finds nothing among what the filter lets through does so, part by part. */
export function whyNothing(
  query: string,
  filter: LibraryFilter,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<WhyNothing, LibraryFailure>> {
  const all = queryParts(query).filter((part) => clausesOfPart(part).length > 0);
  const parts = all.slice(0, maxParts);
  return queryColumns(library, async (columns) => {
    const maskFor = (asked: readonly Clause[]) => filterMask(library, columns, filterFor(asked, filter));
    const count = async (asked: readonly Clause[], mask: Mask) =>
      (await matchQuery(library, columns, mask, asked)).docs.length;
    const whole = await maskFor(parseQuery(query));
    const missing: string[] = [];
    const without: FruitlessPart[] = [];
    for (const part of parts) {
      if ((await count(clausesOfPart(part), whole)) === 0) missing.push(part.text);
      if (parts.length < 2) continue;
      const rest = `${query.slice(0, part.start)}${query.slice(part.end)}`.replace(/\s+/g, ' ').trim();
      const others = all.filter((other) => other !== part).flatMap(clausesOfPart);
      const found = await count(others, await maskFor(others));
      if (found > 0) without.push({ text: part.text, rest, count: found });
    }
    return { missing, without: without.sort((a, b) => b.count - a.count).slice(0, maxOffers) };
  });
}
