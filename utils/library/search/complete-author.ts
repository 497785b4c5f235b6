import type { Result } from '@/utils/model/result';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isBody } from '../store/record-shapes';
import { beginSo, longestOf } from './begin-so';
import { shelfMask } from './columns/filter-mask';
import { newestFirst } from './columns/order-docs';
import { loadIndex } from './index/load-index';
import { matchTerm } from './index/match-term';
import { tokensOf } from './index/tokens';
import { queryColumns } from './query-columns';

/** Articles looked at for one beginning, the last saved first: nobody waits for more. */
const maxRead = 60;

/** Authors of whose names the words begin as typed, who wrote most of the latest such articles first. */
export function completeAuthor(
  typed: string,
  limit: number,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<readonly string[], LibraryFailure>> {
  const words = wordsOf(typed);
  return queryColumns(library, async (columns) => {
    if (words.length === 0) return [];
    const index = await loadIndex(library, columns.generation);
    const matched = await matchTerm(library, index, `a:${longestOf(words)}`, true, columns.length);
    const mask = shelfMask(columns, 'everything');
    const docs = newestFirst(columns).filter((doc) => mask[doc] && matched[doc]);
    const bodies = (await library.bodies.bulkGet([...docs.slice(0, maxRead)])).filter(isBody);
    const counts = new Map<string, number>();
    for (const name of bodies.flatMap(({ article }) => article.authors)) {
      if (beginSo(wordsOf(name), words)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => name)
      .slice(0, limit);
  });
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ term }) => term);
