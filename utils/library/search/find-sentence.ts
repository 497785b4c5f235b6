import type { Article } from '@/utils/model/article';
import { splitSentences } from '@/utils/text/sentences';
import { foldTerm } from './index/fold-term';
import type { Clause } from './index/parse-query';
import { tokensOf } from './index/tokens';

/** UTF-16 units into the text, end exclusive. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly MatchRange[];
}

type TermClause = Extract<Clause, { kind: 'terms' }>;

/** The words of a query by which a passage is found and marked: those asked for in any field, not those excluded. */
export const markedClauses = (clauses: readonly Clause[]): TermClause[] =>
  clauses.filter((clause): clause is TermClause => clause.kind === 'terms' && clause.field === '' && !clause.isNegated);

/** Where the words of a query stand in a text, in order and without overlap. */
export function matchRanges(text: string, clauses: readonly TermClause[]): MatchRange[] {
  return rangesByClause(text, clauses)
    .flat()
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<MatchRange[]>((merged, range) => {
      const last = merged.at(-1);
      if (!last || range.start >= last.end) merged.push(range);
      else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end };
      return merged;
    }, []);
}

/** The sentence of the article, or else of the reader's note, in which most of the words asked for stand; the first of equals. */
export function findSentence(article: Article, note: string | null, clauses: readonly TermClause[]): MarkedText | null {
  const passage = best([...article.blocks.map((block) => block.text), article.description ?? '', note ?? ''], clauses);
  if (passage === null) return null;
  const sentences = splitSentences(passage, article.language).map(({ start, end }) => passage.slice(start, end));
  const text = best(sentences, clauses) ?? passage;
  return { text, ranges: matchRanges(text, clauses) };
}

/** The first of the texts that answers the most clauses; null if none answers any. */
function best(texts: readonly string[], clauses: readonly TermClause[]): string | null {
  let found: string | null = null;
  let highest = 0;
  for (const text of texts) {
    // Letters alone are compared first: cutting a text into words takes longer than all the rest.
    if (mayAnswer(text, clauses) <= highest) continue;
    const count = rangesByClause(text, clauses).filter((ranges) => ranges.length > 0).length;
    if (count > highest) [found, highest] = [text, count];
    if (highest === clauses.length) break;
  }
  return found;
}

/** At most so many of the clauses are answered by a text. */
function mayAnswer(text: string, clauses: readonly TermClause[]): number {
  const folded = foldTerm(text);
  return clauses.filter(({ terms }) => terms.every((term) => folded.includes(term))).length;
}

function rangesByClause(text: string, clauses: readonly TermClause[]): MatchRange[][] {
  const tokens = tokensOf(text);
  return clauses.map(({ terms, isPrefix }) => {
    const ranges: MatchRange[] = [];
    for (const [place, first] of tokens.entries()) {
      const last = tokens[place + terms.length - 1];
      const isFound = terms.every((term, offset) => {
        const word = tokens[place + offset]?.term;
        return word === term || (isPrefix && word?.startsWith(term));
      });
      if (isFound && last) ranges.push({ start: first.start, end: last.end });
    }
    return ranges;
  });
}
