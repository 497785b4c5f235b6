import type { Quote } from '@/utils/model/digest';
import type { LibraryDatabase } from '../../store/database';
import { isBody } from '../../store/record-shapes';
import type { Mask } from '../columns/filter-mask';
import type { Clause } from './parse-query';
import { tokensOf } from './tokens';

type TermClause = Extract<Clause, { kind: 'terms' }>;

/** Texts read at once. */
const bodiesInStep = 200;

/**
 * Where a query asks for words of a quote and for who said it, both must hold of one quote: the index knows only that the
 * article has both. Takes the others out of the mask. In a transaction over bodies.
 */
export async function keepSaidBy(library: LibraryDatabase, matched: Mask, clauses: readonly Clause[]): Promise<void> {
  const asked = (field: 'q' | 'b') =>
    clauses.filter(
      (clause): clause is TermClause => clause.kind === 'terms' && clause.field === field && !clause.isNegated,
    );
  const [words, speakers] = [asked('q'), asked('b')];
  if (words.length === 0 || speakers.length === 0) return;
  const docs = [...matched.keys()].filter((doc) => matched[doc]);
  for (let start = 0; start < docs.length; start += bodiesInStep) {
    const step = docs.slice(start, start + bodiesInStep);
    for (const [index, body] of (await library.bodies.bulkGet(step)).entries()) {
      const isSaid = isBody(body) && body.digest.quotes.some((quote) => isSaidBy(quote, words, speakers));
      if (!isSaid) matched[step[index] ?? 0] = 0;
    }
  }
}

const isSaidBy = ({ text, speaker }: Quote, words: readonly TermClause[], speakers: readonly TermClause[]): boolean =>
  speaker !== null && holds(speaker.name, speakers) && holds(text, words);

/** Whether all clauses hold of a text of their own field. */
function holds(text: string, clauses: readonly TermClause[]): boolean {
  const found = tokensOf(text).map(({ term }) => term);
  return clauses.every(({ field, terms, isPrefix }) => {
    const wanted = terms.map((term) => term.slice(field.length + 1));
    return found.some((_, place) =>
      wanted.every((term, offset) => {
        const word = found[place + offset];
        return word === term || (isPrefix && word?.startsWith(term));
      }),
    );
  });
}
