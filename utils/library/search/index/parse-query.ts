import { eastAsian, unspaced } from '@/utils/text/scripts';
import type { Field } from './entry-terms';
import { foldTerm } from './fold-term';
import { tokensOf } from './tokens';

const queryStates = ['unread', 'read', 'starred', 'archived', 'trash', 'noted', 'highlighted'] as const;
export type QueryState = (typeof queryStates)[number];

export type Clause = { readonly isNegated: boolean } & (
  | {
      readonly kind: 'terms';
      readonly field: Field;
      /** One term, or several that must follow one another. */
      readonly terms: readonly string[];
      /** Also words that only begin with the term; only if it is one. */
      readonly isPrefix: boolean;
    }
  | { readonly kind: 'tag'; readonly tag: string; readonly isExact: boolean }
  | { readonly kind: 'state'; readonly state: QueryState }
  | { readonly kind: 'before' | 'after'; readonly day: number }
);

/**
 * Words shorter than this are matched whole unless they are still being typed: "war" is not "warm". Longer ones also find
 * their inflections, which lie behind the stem in most written languages of the news.
 */
const minStemLength = 4;
const dayMs = 86_400_000;
const fieldLetters: Readonly<Record<string, Field>> = { person: 'p', topic: 't', site: 's' };
const part = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S*))/gu;

/**
 * What a query asks for: all of these must hold. Words, "exact phrases", person: topic: site: tag: is: before: after:
 * with a word or a phrase, each with a minus before it to exclude. What is only half typed (`is:unr`, `after:20`) does
 * not narrow yet, and a field that is not known is words like others.
 */
export function parseQuery(query: string): Clause[] {
  const clauses: Clause[] = [];
  for (const match of query.matchAll(part)) {
    const [, minus = '', name, phrase, closingQuote, word = ''] = match;
    const isBeingTyped = match.index + match[0].length === query.length && closingQuote !== '"';
    const value = phrase ?? word;
    const field = name?.toLowerCase() ?? '';
    const isNegated = minus === '-';
    if (field === 'tag') {
      const tag = foldTerm(value.trim());
      if (tag !== '') clauses.push({ kind: 'tag', tag, isExact: phrase !== undefined, isNegated });
    } else if (field === 'is') {
      const state = queryStates.find((known) => known === foldTerm(value));
      if (state) clauses.push({ kind: 'state', state, isNegated });
    } else if (field === 'before' || field === 'after') {
      const day = dayOf(value);
      if (day !== null) clauses.push({ kind: field, day, isNegated });
    } else {
      const known = fieldLetters[field];
      const text = known || name === undefined ? value : `${name} ${value}`;
      clauses.push(...termClauses(text, known ?? '', phrase !== undefined, isBeingTyped, isNegated));
    }
  }
  return clauses;
}

function termClauses(
  text: string,
  field: Field,
  isPhrase: boolean,
  isBeingTyped: boolean,
  isNegated: boolean,
): Clause[] {
  const common = { kind: 'terms', field, isNegated } as const;
  const host = text.toLowerCase().replace(/^www\./, '');
  if (field === 's' && /^[^\s.]+(\.[^\s.]+)+$/.test(host))
    return [{ ...common, terms: [`s:${host}`], isPrefix: isBeingTyped }];
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const terms = tokens.map(({ term }) => (field === '' ? term : `${field}:${term}`));
  // The last character alone of a run without spaces is in the index to be found by, not to be asked for.
  const last = tokens.at(-1);
  const beforeLast = tokens.at(-2);
  if (last && beforeLast && last.start < beforeLast.end)
    return [{ ...common, terms: terms.slice(0, -1), isPrefix: false }];
  if (isPhrase && !(isBeingTyped && terms.length === 1)) return [{ ...common, terms, isPrefix: false }];
  const [only] = terms;
  const isPrefix = isBeingTyped || text.endsWith('*') || field !== '' || isStem(last?.term ?? '');
  if (terms.length === 1 && only) return [{ ...common, terms: [only], isPrefix }];
  if (!isBeingTyped || isPhrase) return [{ ...common, terms, isPrefix: false }];
  const whole: Clause = { ...common, terms: terms.slice(0, -1), isPrefix: false };
  return [whole, { ...common, terms: terms.slice(-1), isPrefix: true }];
}

/** Korean adds its particles to the word; a single Chinese or Japanese character is in the index as the first of a pair. */
const alwaysStem = new RegExp(`[${unspaced}${eastAsian}]`, 'u');
const isStem = (term: string) => term.length >= minStemLength || alwaysStem.test(term);

/** Days since 1970 of a date or the first day of a month or year; null if it is none. */
function dayOf(text: string): number | null {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, year = '', month = '1', day = '1'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? null : Math.floor(time / dayMs);
}
