import { queryParts, queryStates, type SearchOperator, searchOperators, writtenValue } from './query-parts';

/** What of a query is being typed and can be completed. */
export interface OpenPart {
  /** UTF-16 units into the query; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** null while the operator itself is being typed. */
  readonly operator: SearchOperator | null;
  readonly typed: string;
  readonly isNegated: boolean;
}

/** A word as short as that is one, not the beginning of an operator. */
const minOperatorLetters = 2;

/** The part of a query before the caret that can be completed: a word that begins like an operator, or what stands behind one; null if there is none. */
export function openPart(query: string, caret: number): OpenPart | null {
  const part = queryParts(query.slice(0, caret)).at(-1);
  if (!part?.isBeingTyped || part.end !== caret) return null;
  const { start, end, operator, name, value, isNegated, isPhrase } = part;
  if (operator !== null) return { start, end, operator, typed: value, isNegated };
  if (name !== null || isPhrase || value.length < minOperatorLetters) return null;
  return { start, end, operator: null, typed: value, isNegated };
}

/** Minutes as they can be asked for. */
const minuteExamples = ['<5', '5-10', '>10'] as const;

/** The values of a part that need no library: operators with their colon, states, minutes for example. */
export function knownValues({ operator, typed }: OpenPart): string[] {
  const lower = typed.toLowerCase();
  if (operator === null) return searchOperators.filter((each) => each.startsWith(lower)).map((each) => `${each}:`);
  if (operator === 'minutes') return minuteExamples.filter((each) => each.startsWith(lower));
  return operator === 'is' ? queryStates.filter((each) => each.startsWith(lower)) : [];
}

/** The query with a part completed, and where the caret then stands: behind an operator its value follows, behind a value a space. */
export function completed(
  query: string,
  part: OpenPart,
  value: string,
): { readonly query: string; readonly caret: number } {
  const minus = part.isNegated ? '-' : '';
  const written = part.operator === null ? value : `${part.operator}:${writtenValue(value)} `;
  const before = query.slice(0, part.start) + minus + written;
  return { query: before + query.slice(part.end).trimStart(), caret: before.length };
}
