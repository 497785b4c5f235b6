import type { Result } from '@/utils/model/result';
import type { Highlight, HighlightColour } from '@/utils/model/saved-article';
import { foldText } from '@/utils/text/fold';
import { type LibraryDatabase, theLibrary } from '../store/database';
import type { LibraryFailure } from '../store/library-failure';
import { isRow } from '../store/record-shapes';
import type { RowRecord } from '../store/records';
import { asResult } from '../store/transactions';

/** Which highlights. What is not given does not narrow. */
export interface HighlightsRequest {
  /** Words that passage, note or headline hold, all of them, however they are written; '' for all. */
  readonly typed?: string;
  readonly colour?: HighlightColour | null;
  /** A tag of the article. */
  readonly tag?: string | null;
  /** How many articles are given. */
  readonly limit: number;
}

/** An article and those of its highlights that were asked for, in the order they were made. */
export interface HighlightedArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string | null;
  /** ISO 8601, or a bare date. */
  readonly published: string | null;
  /** BCP 47; null if unknown. */
  readonly language: string | null;
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly highlights: readonly Highlight[];
}

export interface FoundHighlights {
  /** Those last marked first. */
  readonly articles: readonly HighlightedArticle[];
  /** Of all that was asked for, beyond the limit too. */
  readonly articleCount: number;
  readonly highlightCount: number;
  /** How many highlights of each colour there are, whichever colour was asked for. */
  readonly colours: Readonly<Partial<Record<HighlightColour, number>>>;
  /** The tags of all highlighted articles, from A to Z. */
  readonly tags: readonly string[];
}

/** All passages that are highlighted, with their articles; those in the trash left out. Reads the highlighted articles alone. */
export function listHighlights(
  { typed = '', colour = null, tag = null, limit }: HighlightsRequest,
  library: LibraryDatabase = theLibrary(),
): Promise<Result<FoundHighlights, LibraryFailure>> {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  return asResult(library, async () => {
    const marked = await library.rows.orderBy('markedAt').reverse().toArray();
    const rows = marked.filter((row) => isRow(row) && row.deletedAt === null);
    const colours: Partial<Record<HighlightColour, number>> = {};
    const articles: HighlightedArticle[] = [];
    let highlightCount = 0;
    for (const row of rows) {
      if (tag !== null && !row.tags.includes(tag)) continue;
      const said = row.highlights.filter(({ quote, note }) => holdsAll(`${quote} ${note ?? ''} ${row.title}`, words));
      for (const each of said) colours[each.colour] = (colours[each.colour] ?? 0) + 1;
      const highlights = colour === null ? said : said.filter((each) => each.colour === colour);
      if (highlights.length === 0) continue;
      highlightCount += highlights.length;
      articles.push(highlightedArticle(row, highlights));
    }
    const tags = [...new Set(rows.flatMap((row) => row.tags))].sort((a, b) => a.localeCompare(b));
    return { articles: articles.slice(0, limit), articleCount: articles.length, highlightCount, colours, tags };
  });
}

function holdsAll(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}

const highlightedArticle = (row: RowRecord, highlights: readonly Highlight[]): HighlightedArticle => ({
  id: row.id,
  title: row.title,
  url: row.url,
  publisher: row.publisher,
  published: row.published,
  language: row.language,
  savedAt: row.savedAt,
  tags: row.tags,
  highlights,
});
