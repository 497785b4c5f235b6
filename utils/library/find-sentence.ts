import type { Article } from '../model/article';
import { splitSentences } from '../text/sentences';
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
  if (clauses.length === 0) return null;
  const texts = [...article.blocks.map((block) => block.text), article.description ?? '', note ?? ''];
  const passage = best(texts, (text) => foundIn(text, clauses));
  if (passage === null) return null;
  const sentences = splitSentences(passage, article.language).map(({ start, end }) => passage.slice(start, end));
  const text = best(sentences, (sentence) => foundIn(sentence, clauses)) ?? passage;
  return { text, ranges: matchRanges(text, clauses) };
}

/** How many of the clauses a text answers. */
const foundIn = (text: string, clauses: readonly TermClause[]): number =>
  rangesByClause(text, clauses).filter((ranges) => ranges.length > 0).length;

/** The first of the texts with the highest count; null where all have none. */
function best(texts: readonly string[], countOf: (text: string) => number): string | null {
  let found: string | null = null;
  let highest = 0;
  for (const text of texts) {
    const count = countOf(text);
    if (count > highest) [found, highest] = [text, count];
  }
  return found;
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
