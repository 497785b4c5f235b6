import type { Article } from '@/utils/model/article';
import { fail, type Result, succeed } from '@/utils/model/result';
import { buildBlocks } from './build-blocks';
import type { ExtractFailure } from './extract-failure';
import { extractorVersion } from './extractor-version';
import { choosePieces } from './judge/choose-pieces';
import { findRefusal } from './judge/find-refusal';
import { judgeArticle } from './judge/judge-article';
import { readabilityVote } from './judge/readability-vote';
import { settleRegions } from './judge/settle-regions';
import { readPageMetadata } from './metadata/page-metadata';
import { memberOf } from './page/member-of';
import { walkPage } from './page/walk-page';

export type { ExtractFailure } from './extract-failure';

export interface ExtractOptions {
  /** Where the page was read, as the address bar has it. */
  readonly url: string;
  /** What the reader has selected on the page; that alone is then the article. */
  readonly selection?: Selection | null;
  /** "Read it anyway": takes what there is from a page that looks like no article. */
  readonly isForced?: boolean;
  /** True on a live page: what is not drawn is then known from its computed style. */
  readonly hasLayout?: boolean;
}

/**
 * The article of a page, without what is none. The page is only read. A page that breaks the rules of the DOM so badly
 * that it cannot be read is 'unreadable', with what went wrong.
 */
export function extractArticle(document: Document, options: ExtractOptions): Result<Article, ExtractFailure> {
  try {
    return extract(document, options);
  } catch (thrown) {
    return fail({ kind: 'unreadable', message: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}

function extract(
  document: Document,
  { url, hasLayout = false, isForced = false }: ExtractOptions,
): Result<Article, ExtractFailure> {
  const root = memberOf<Element | null>(document, 'documentElement');
  const body = root?.querySelector('body');
  if (!root || !body) return fail({ kind: 'empty-page' });
  const page = walkPage(body, { base: url, hasLayout });
  if (!page.pieces.some(({ block }) => block.text)) return fail({ kind: 'empty-page' });
  const metadata = readPageMetadata(root, url);
  settleRegions(page, metadata);
  const voted = readabilityVote(document, page);
  const chosen = choosePieces(page, voted, metadata.title);
  judgeArticle(page, chosen, metadata);
  const kept = page.pieces.filter((piece) => piece.reason === null);
  const refusal = isForced ? null : findRefusal(page, kept, metadata.statement);
  if (refusal) return fail({ kind: 'not-an-article', reason: refusal });
  const { blocks, removed } = buildBlocks(page, chosen.container);
  if (!blocks.some((block) => block.text)) return fail({ kind: 'not-an-article', reason: 'too-little-text' });
  const firstText = blocks.find((block) => block.type === 'paragraph')?.text ?? '';
  return succeed({ ...metadata.articleFields(firstText), isSelection: false, blocks, removed, extractorVersion });
}
