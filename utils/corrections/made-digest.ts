import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';

/** The digest of a record before anything was put right in it. */
export const madeDigestOf = ({
  digest,
  madeDigest,
}: {
  readonly digest: Digest;
  readonly madeDigest?: Digest | null;
}): Digest => madeDigest ?? digest;

/** The article of a record in the words of its page, before anything was put right in it: what a page is compared with. */
export const madeArticleOf = ({
  article,
  madeArticle,
}: {
  readonly article: Article;
  readonly madeArticle?: Article | null;
}): Article => madeArticle ?? article;
