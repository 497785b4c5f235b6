import type { Article } from '@/utils/model/article';
import type { ArticleField, Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import { cutsOf } from './cuts-of';
import { digestWithout } from './digest-without';

/** An article and the digest of its text. */
export interface ArticleAndDigest {
  readonly article: Article;
  readonly digest: Digest;
}

/**
 * The article with its head as the reader has it and without the blocks they cut out, and the digest of what is left; the
 * very two where nothing of that was put right. What was cut out stands at the end of `removed`, in the order of the text.
 */
export function correctArticle(made: ArticleAndDigest, corrections: readonly Correction[]): ArticleAndDigest {
  const article = withFields(made.article, corrections);
  const cuts = cutsOf(made.article, corrections).map(({ block }) => block);
  if (cuts.length === 0) return article === made.article ? made : { article, digest: made.digest };
  return { article: withoutBlocks(article, cuts), digest: digestWithout(made.digest, made.article.blocks, cuts) };
}

/** Of two corrections on one field the later holds. */
function withFields(article: Article, corrections: readonly Correction[]): Article {
  const fields = corrections.filter((each) => each.kind === 'field').sort((a, b) => (a.at < b.at ? -1 : 1));
  return fields.reduce((shown, { field, values }) => withField(shown, field, values), article);
}

function withField(article: Article, field: ArticleField, values: readonly string[]): Article {
  if (field === 'authors') return { ...article, authors: values };
  const [value = null] = values;
  if (field !== 'title') return { ...article, [field]: value };
  return value === null ? article : { ...article, title: value };
}

/** `cuts`: numbers of blocks, rising. */
function withoutBlocks(article: Article, cuts: readonly number[]): Article {
  const isCut = new Set(cuts);
  /** How many blocks are left before each, and before the end. */
  const leftBefore = [0];
  for (const block of article.blocks.keys()) leftBefore.push((leftBefore[block] ?? 0) + (isCut.has(block) ? 0 : 1));
  const placed = (before: number) => leftBefore[before] ?? before;
  const cutOut = cuts.map((block) => ({
    reason: 'by-reader' as const,
    text: article.blocks[block]?.text ?? '',
    before: placed(block),
  }));
  return {
    ...article,
    blocks: article.blocks.filter((_, block) => !isCut.has(block)),
    removed: [...article.removed.map((piece) => ({ ...piece, before: placed(piece.before) })), ...cutOut],
  };
}
