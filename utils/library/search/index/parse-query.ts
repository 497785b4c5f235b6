import {
  type QueryPart,
  type QueryState,
  queryParts,
  queryStates,
  type SearchOperator,
} from '@/utils/text/query-parts';
import { eastAsian, unspaced } from '@/utils/text/scripts';
import type { Field } from './entry-terms';
import { foldTerm } from './fold-term';
import { tokensOf } from './tokens';

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
  /** Both included. */
  | { readonly kind: 'minutes'; readonly least: number; readonly most: number }
);

/**
 * Words shorter than this are matched whole unless they are still being typed: "war" is not "warm". Longer ones also find
 * their inflections, which lie behind the stem in most written languages of the news.
 */
const minStemLength = 4;
const dayMs = 86_400_000;
const fieldLetters: Readonly<Partial<Record<SearchOperator, Field>>> = {
  ...{ person: 'p', topic: 't', site: 's', title: 'h', author: 'a', quote: 'q', by: 'b' },
};

/**
 * What a query asks for: all of these must hold. Words, "exact phrases", and operators (see text/query-parts.ts) with a word
 * or a phrase, each with a minus before it to exclude. What is only half typed (`is:unr`, `after:20`) does not narrow yet,
 * and an operator that is not known is words like others.
 */
export const parseQuery = (query: string): Clause[] => queryParts(query).flatMap(clausesOfPart);

/** What one part of a query asks for; nothing for one that is half typed. */
export function clausesOfPart(part: QueryPart): Clause[] {
  const { operator, name, value, isPhrase, isBeingTyped, isNegated } = part;
  switch (operator) {
    case 'tag': {
      const tag = foldTerm(value.trim());
      return tag === '' ? [] : [{ kind: 'tag', tag, isExact: isPhrase, isNegated }];
    }
    case 'is': {
      const state = queryStates.find((known) => known === foldTerm(value));
      return state ? [{ kind: 'state', state, isNegated }] : [];
    }
    case 'before':
    case 'after': {
      const day = dayOf(value);
      return day === null ? [] : [{ kind: operator, day, isNegated }];
    }
    case 'minutes': {
      const minutes = minutesOf(value);
      return minutes ? [{ kind: 'minutes', ...minutes, isNegated }] : [];
    }
    case 'lang': {
      const language = value.toLowerCase();
      // Two or three letters are a language; fewer may become any.
      if (!/^[a-z]{2,3}$/.test(language)) return [];
      return [{ kind: 'terms', field: 'l', terms: [`l:${language}`], isPrefix: false, isNegated }];
    }
    case null:
      return termClauses(name === null ? value : `${name} ${value}`, '', isPhrase, isBeingTyped, isNegated);
    default:
      return termClauses(value, fieldLetters[operator] ?? '', isPhrase, isBeingTyped, isNegated);
  }
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

/** `5` is five or fewer, `<5` fewer, `>5` more, `5-10` from five to ten; null if it is none of these. */
function minutesOf(text: string): { readonly least: number; readonly most: number } | null {
  const [, sign, first, second] = /^([<>]?)(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const number = Number(first);
  if (second !== undefined) return sign === '' ? { least: number, most: Number(second) } : null;
  if (sign === '>') return { least: number + 1, most: Number.POSITIVE_INFINITY };
  return { least: 1, most: sign === '<' ? number - 1 : number };
}
