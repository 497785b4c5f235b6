import type { Article } from '@/utils/model/article';
import { fail, type Result, succeed } from '@/utils/model/result';
import { buildBlocks } from './build-blocks';
import type { ExtractFailure, NotArticleReason } from './extract-failure';
import { extractorVersion } from './extractor-version';
import { captionFigures } from './judge/caption-figures';
import { chooseDescription } from './judge/choose-description';
import { choosePieces } from './judge/choose-pieces';
import { findRefusal } from './judge/find-refusal';
import { judgeArticle } from './judge/judge-article';
import { openerImage } from './judge/opener-image';
import { quotePosts } from './judge/quote-posts';
import { readabilityVote } from './judge/readability-vote';
import { settleRegions } from './judge/settle-regions';
import { completeDescription } from './metadata/complete-description';
import { readPageMetadata } from './metadata/page-metadata';
import { memberOf } from './page/member-of';
import { type Piece, type Region, reasonOf } from './page/page-piece';
import type { ShadowRootOf } from './page/walk-elements';
import { walkPage } from './page/walk-page';
import { readSelection } from './read-selection';
import { besideStated, statedBlocks } from './stated-blocks';

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
  /** How the tree of a component is come by; without it open ones are read. */
  readonly shadowRootOf?: ShadowRootOf;
}

const openShadowRoot: ShadowRootOf = (element) => element.shadowRoot;

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

/** The page's statement of its text stands in where the page itself yields less than this share of it. */
const minShareOfStated = 0.3;

/** A page whose text stands all over it says at least so much (characters). */
const minSaidInAll = 400;

/** The refusals that say no more than that too little was found. */
const isBrief: ReadonlySet<NotArticleReason | null> = new Set(['too-little-text', 'gallery']);

function extract(document: Document, options: ExtractOptions): Result<Article, ExtractFailure> {
  const { url, hasLayout = false, isForced = false, shadowRootOf = openShadowRoot } = options;
  const root = memberOf<Element | null>(document, 'documentElement');
  const body = root?.querySelector('body');
  if (!root || !body) return fail({ kind: 'empty-page' });
  const metadata = readPageMetadata(root, url);
  let opener: Article['leadImage'] = null;
  let shownStandfirst: string | null = null;
  const finish = (blocks: Article['blocks'], removed: Article['removed'], isSelection = false) => {
    const firstText = blocks.find((block) => block.type === 'paragraph')?.text ?? '';
    const fields = metadata.articleFields(firstText);
    const leadImage = fields.leadImage ?? opener;
    const texts = [...blocks, ...removed].map(({ text }) => text);
    const description = chooseDescription(completeDescription(fields.description, texts), shownStandfirst);
    return succeed({ ...fields, description, leadImage, isSelection, blocks, removed, extractorVersion });
  };
  const { base } = metadata;
  const selected = readSelection(options.selection, base);
  if (selected) return finish(selected, [], true);

  const page = walkPage(body, { base, hasLayout, shadowRootOf });
  if (!page.pieces.some(({ block }) => block.text)) return fail({ kind: 'empty-page' });
  settleRegions(page, metadata);
  const keptBy = (voted: ReadonlySet<Region>) => {
    const chosen = choosePieces(page, voted, metadata.title);
    shownStandfirst = judgeArticle(page, chosen, metadata);
    return { chosen, kept: page.pieces.filter((piece) => piece.reason === null) };
  };
  const refusalOf = (kept: readonly Piece[]) => (isForced ? null : findRefusal(page, kept, metadata.statement));
  let { chosen, kept } = keptBy(readabilityVote(document, page));
  // Where next to nothing is left the vote may have gone to the wrong place: what the page says in all is looked at.
  const first = refusalOf(kept);
  if (isBrief.has(first)) ({ chosen, kept } = keptBy(new Set()));
  opener = openerImage(page.pieces, metadata.title);
  const keptChars = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  const { statedBody, isStatedPaid } = metadata;
  if (statedBody && !isStatedPaid && keptChars < statedBody.length * minShareOfStated) {
    const stated = statedBlocks(statedBody);
    return finish(stated, besideStated(page.pieces, statedBody, stated.length));
  }
  const refusal = refusalOf(kept) ?? (keptChars < minSaidInAll ? first : null);
  if (refusal) return fail({ kind: 'not-an-article', reason: refusal });
  if (keptChars === 0) for (const piece of page.pieces) if (!reasonOf(piece.region)) piece.reason = null;
  captionFigures(page.pieces);
  quotePosts(page.pieces.filter((piece) => piece.reason === null));
  const { blocks, removed } = buildBlocks(page, chosen.container, base);
  return blocks.some((block) => block.text)
    ? finish(blocks, removed)
    : fail({ kind: 'not-an-article', reason: 'too-little-text' });
}
