import { type QueryPart, queryParts, type SearchOperator, searchOperators } from './query-parts';

/** A name before a colon that is nearly one that a search can be narrowed by. */
export interface MistypedOperator {
  /** As it is written, without the colon. */
  readonly name: string;
  readonly nearest: SearchOperator;
  /** What the part would be. */
  readonly part: string;
  /** The whole query with it. */
  readonly query: string;
}

/** The first operator of a query that is misspelled by a letter or two; null if there is none. Names far from any are words like others. */
export function mistypedOperator(query: string): MistypedOperator | null {
  for (const part of queryParts(query)) {
    const nearest =
      part.name === null || part.operator !== null || part.value === '' ? null : nearestOperator(part.name);
    if (part.name !== null && nearest !== null) return mended(query, part, part.name, nearest);
  }
  return null;
}

function mended(query: string, { text, start, end }: QueryPart, name: string, nearest: SearchOperator) {
  const part = text.replace(name, nearest);
  return { name, nearest, part, query: query.slice(0, start) + part + query.slice(end) };
}

/** Short names are near to nearly everything: `at:` is no `tag:`. */
const isNear = (distance: number, operator: string) => distance <= (operator.length < 5 ? 1 : 2);

function nearestOperator(name: string): SearchOperator | null {
  if (name.length < 3 || name.length > 12) return null;
  const lower = name.toLowerCase();
  const [nearest] = searchOperators
    .map((operator) => ({ operator, distance: editDistance(lower, operator) }))
    .filter(({ operator, distance }) => operator.length > 2 && isNear(distance, operator))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.operator ?? null;
}

/** Letters to add, leave out, change or swap with their neighbour to get from one word to the other (Damerau 1964, without edits of what was swapped). */
function editDistance(from: string, to: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next[column] = Math.min(
        (last?.[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last?.[column - 1] ?? 0) + Number(!isSame),
        isSwapped ? (beforeLast?.[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last ?? [], next];
  }
  return last?.[to.length] ?? 0;
}
