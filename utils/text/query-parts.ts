/** What a search can be narrowed by, as it is written before a colon. */
export const searchOperators = [
  'person',
  'topic',
  'site',
  'tag',
  'title',
  'author',
  'quote',
  'by',
  'lang',
  'minutes',
  'is',
  'before',
  'after',
] as const;
export type SearchOperator = (typeof searchOperators)[number];

/** What can stand behind `is:`. */
export const queryStates = [
  'unread',
  'read',
  'queued',
  'starred',
  'archived',
  'trash',
  'noted',
  'highlighted',
] as const;
export type QueryState = (typeof queryStates)[number];

/** One thing that a query asks for: a word or a phrase, with what stands before it. */
export interface QueryPart {
  /** As it is written. */
  readonly text: string;
  /** UTF-16 units into the query; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isNegated: boolean;
  /** What stands before the colon, as it is written; null where there is none. */
  readonly name: string | null;
  /** null where the name is none that is known, or there is none. */
  readonly operator: SearchOperator | null;
  /** Without minus, name and quotation marks. */
  readonly value: string;
  readonly isPhrase: boolean;
  /** It ends the query and may go on. */
  readonly isBeingTyped: boolean;
}

const part = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S*))/gu;

/** The parts of a query in order; nothing in between is asked for. Time grows with the length of the query. */
export function queryParts(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (const match of query.matchAll(part)) {
    const [text, minus = '', name, phrase, closingQuote, word = ''] = match;
    if (text === '') continue;
    const end = match.index + text.length;
    parts.push({
      text,
      start: match.index,
      end,
      isNegated: minus === '-',
      name: name ?? null,
      operator: searchOperators.find((known) => known === name?.toLowerCase()) ?? null,
      value: phrase ?? word,
      isPhrase: phrase !== undefined,
      isBeingTyped: end === query.length && closingQuote !== '"',
    });
  }
  return parts;
}

/** A value as it must be written behind a colon: in quotation marks where it is not one word. */
export const writtenValue = (value: string): string => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);
