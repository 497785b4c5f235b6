import type { SavedArticle } from '@/utils/model/saved-article';
import { ByteReader } from '../search/index/byte-reader';
import type { EntryTerms } from '../search/index/entry-terms';
import { prefixImpact, rarity, wholeScore } from '../search/index/impact';
import { type Clause, parseQuery } from '../search/index/parse-query';
import { termsOfArticle, termsOfOwn } from '../search/index/terms-of-article';
import { readPlaces } from './read-places';

type Scanned = SavedArticle & { readonly key: number };

/**
 * What a search for words and fields must find: keys and scores by going through every article, with the index's scoring
 * and none of its storage. The last saved first among equals. Of filters only the shelf 'all' and words.
 */
export function scanFor(query: string, articles: readonly Scanned[]): [key: number, score: number][] {
  const clauses = parseQuery(query).filter((clause) => clause.kind === 'terms');
  const texts = articles.map(textsOf);
  const impacts = clauses.map((clause) =>
    texts.map((entries) => Math.max(0, ...entries.map((entry) => impactIn(entry, clause)))),
  );
  const weights = impacts.map((ofClause) => rarity(ofClause.filter((impact) => impact > 0).length, articles.length));
  const found: { saved: Scanned; score: number }[] = [];
  for (const [place, saved] of articles.entries()) {
    const ofDoc = impacts.map((ofClause) => ofClause[place] ?? 0);
    const isFound = clauses.every((clause, index) => (ofDoc[index] ?? 0) > 0 !== clause.isNegated);
    if (!isFound || saved.deletedAt !== null || saved.archivedAt !== null) continue;
    const scored = clauses.map((clause, index) =>
      clause.field === '' && !clause.isNegated ? (weights[index] ?? 0) * (ofDoc[index] ?? 0) : 0,
    );
    found.push({ saved, score: wholeScore(scored.reduce((sum, score) => sum + score, 0)) });
  }
  found.sort(
    (a, b) =>
      b.score - a.score || Date.parse(b.saved.savedAt) - Date.parse(a.saved.savedAt) || b.saved.key - a.saved.key,
  );
  return found.map(({ saved, score }) => [saved.key, score]);
}

type Places = Map<string, { impact: number; places: number[] }>;

function textsOf(saved: SavedArticle): Places[] {
  const own = termsOfOwn(saved);
  return [placesOf(termsOfArticle(saved.article, saved.digest)), ...(own ? [placesOf(own)] : [])];
}

function placesOf({ terms, impacts, positions }: EntryTerms): Places {
  const reader = new ByteReader(positions, 0, positions.length);
  const found: Places = new Map();
  for (const [index, term] of terms.entries()) {
    const places = readPlaces(reader);
    found.set(term, { impact: impacts[index] ?? 0, places });
  }
  return found;
}

function impactIn(text: Places, { terms, isPrefix }: Extract<Clause, { kind: 'terms' }>): number {
  const [first = ''] = terms;
  if (isPrefix) {
    const matching = [...text].filter(([term]) => term.startsWith(first));
    return Math.max(0, ...matching.map(([term, { impact }]) => (term === first ? impact : prefixImpact(impact))));
  }
  const found = terms.map((term) => text.get(term));
  const isPhrase = found[0]?.places.some((start) =>
    found.every((word, offset) => word?.places.includes(start + offset)),
  );
  return isPhrase ? Math.min(...found.map((word) => word?.impact ?? 0)) : 0;
}
