import { ByteReader } from '@/utils/library/search/index/byte-reader';
import type { EntryTerms } from '@/utils/library/search/index/entry-terms';
import { foldTerm } from '@/utils/library/search/index/fold-term';
import { prefixImpact, rarity, wholeScore } from '@/utils/library/search/index/impact';
import { type Clause, parseQuery } from '@/utils/library/search/index/parse-query';
import { termsOfArticle, termsOfOwn } from '@/utils/library/search/index/terms-of-article';
import { readPlaces } from '@/utils/library/testing/read-places';
import type { SavedArticle } from '@/utils/model/saved-article';

interface Candidate {
  readonly id: string;
  readonly savedAt: number;
  readonly order: number;
  /** By clause; 0 if it is not found. */
  readonly impacts: readonly number[];
}

interface Scanned {
  readonly query: string;
  readonly clauses: readonly Clause[];
  /** How many articles each clause matches, shown or not. */
  readonly matching: number[];
  readonly candidates: Candidate[];
}

const dayMs = 86_400_000;

/**
 * What queries must find, by going through every article with the index's words and scoring and nothing of its storage:
 * no postings, no columns, no merging. All queries go along in one pass.
 */
export class QueryScan {
  private readonly scanned: readonly Scanned[];
  private order = 0;

  constructor(
    queries: readonly string[],
    private readonly articleCount: number,
  ) {
    this.scanned = queries.map((query) => {
      const clauses = parseQuery(query);
      return { query, clauses, matching: clauses.map(() => 0), candidates: [] };
    });
  }

  add(saved: SavedArticle): void {
    const own = termsOfOwn(saved);
    const texts = [readTerms(termsOfArticle(saved.article, saved.digest)), ...(own ? [readTerms(own)] : [])];
    this.order += 1;
    for (const { clauses, matching, candidates } of this.scanned) {
      const impacts = clauses.map((clause) => impactOf(clause, saved, texts));
      for (const [index, impact] of impacts.entries()) if (impact > 0) matching[index] = (matching[index] ?? 0) + 1;
      const isFound = clauses.every(({ isNegated }, index) => (impacts[index] ?? 0) > 0 !== isNegated);
      if (!isFound || saved.deletedAt !== null) continue;
      candidates.push({ id: saved.id, savedAt: Date.parse(saved.savedAt), order: this.order, impacts });
    }
  }

  /** The first `limit` of each query. */
  results(limit: number): { query: string; ids: string[] }[] {
    return this.scanned.map(({ query, clauses, matching, candidates }) => {
      const weights = clauses.map((clause, index) =>
        clause.kind === 'terms' && clause.field === '' && !clause.isNegated
          ? rarity(matching[index] ?? 0, this.articleCount)
          : 0,
      );
      const scored = candidates.map((candidate) => ({
        ...candidate,
        score: wholeScore(weights.reduce((sum, weight, index) => sum + weight * (candidate.impacts[index] ?? 0), 0)),
      }));
      scored.sort((a, b) => b.score - a.score || b.savedAt - a.savedAt || b.order - a.order);
      return { query, ids: scored.slice(0, limit).map(({ id }) => id) };
    });
  }
}

interface Text {
  readonly terms: readonly string[];
  readonly impacts: Uint8Array;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly places: readonly (readonly number[])[];
}

function readTerms({ terms, impacts, positions }: EntryTerms): Text {
  const reader = new ByteReader(positions, 0, positions.length);
  const places = terms.map(() => {
    return readPlaces(reader);
  });
  return { terms, impacts, places, indexOf: new Map(terms.map((term, index) => [term, index])) };
}

function impactOf(clause: Clause, saved: SavedArticle, texts: readonly Text[]): number {
  if (clause.kind === 'terms')
    return Math.max(...texts.map((text) => termsImpact(clause.terms, clause.isPrefix, text)));
  if (clause.kind === 'tag') {
    const tags = saved.tags.map(foldTerm);
    return Number(tags.some((tag) => (clause.isExact ? tag === clause.tag : tag.startsWith(clause.tag))));
  }
  if (clause.kind === 'state') {
    const states = {
      unread: saved.readAt === null,
      read: saved.readAt !== null,
      queued: saved.queuePlace !== null,
      starred: saved.isStarred,
      archived: saved.archivedAt !== null,
      trash: saved.deletedAt !== null,
      noted: saved.note !== null,
      highlighted: saved.highlights.length > 0,
    };
    return Number(states[clause.state]);
  }
  if (clause.kind === 'minutes') {
    const { wordCount, readingMinutes } = saved.digest;
    const minutes = wordCount === 0 ? 0 : readingMinutes;
    return Number(minutes >= clause.least && minutes <= clause.most);
  }
  const day = Math.floor(Date.parse((saved.article.published ?? saved.savedAt).slice(0, 10)) / dayMs);
  return Number(clause.kind === 'before' ? day < clause.day : day >= clause.day);
}

function termsImpact(wanted: readonly string[], isPrefix: boolean, { terms, impacts, indexOf, places }: Text): number {
  const [first = ''] = wanted;
  if (isPrefix) {
    let best = 0;
    // The words of a text are sorted: those that begin alike stand together.
    for (let index = firstFrom(terms, first); terms[index]?.startsWith(first); index += 1) {
      const term = terms[index];
      // A letter and a colon begin the terms of a field, which are no words.
      if (term?.includes(':') && !first.includes(':')) continue;
      const impact = impacts[index] ?? 0;
      best = Math.max(best, term === first ? impact : prefixImpact(impact));
    }
    return best;
  }
  const found = wanted.map((term) => indexOf.get(term) ?? -1);
  if (found.includes(-1)) return 0;
  const isPhrase = places[found[0] ?? 0]?.some((start) =>
    found.every((index, offset) => places[index]?.includes(start + offset)),
  );
  return isPhrase ? Math.min(...found.map((index) => impacts[index] ?? 0)) : 0;
}

function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
