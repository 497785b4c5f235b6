import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { applyCorrections } from './apply-corrections';
import { correctArticle } from './correct-article';
import { type Cut, cutsOf } from './cuts-of';
import { madeArticleOf, madeDigestOf } from './made-digest';

/** What of a record makes up its corrected article and digest. */
type Correctable = Pick<SavedArticle, 'article' | 'digest' | 'corrections' | 'madeDigest' | 'madeArticle'>;

/** The record with another text of its page and the digest made of it; what the reader put right holds for it too. */
export const withText = <Record extends Correctable>(record: Record, madeArticle: Article, made: Digest): Record => ({
  ...record,
  ...corrected(madeArticle, made, record.corrections),
});

/** The record with just these corrections. */
export const withCorrections = <Record extends Correctable>(
  record: Record,
  corrections: readonly Correction[],
): Record => ({ ...record, ...corrected(madeArticleOf(record), madeDigestOf(record), corrections) });

/** What of a record's corrections has no place in its text any more; asked where it is shown. */
export const unfitCorrections = (record: Correctable): readonly Correction[] => {
  if (record.corrections.length === 0) return [];
  const made = { article: madeArticleOf(record), digest: madeDigestOf(record) };
  const { article, digest } = correctArticle(made, record.corrections);
  return applyCorrections(digest, article, record.corrections).unfit;
};

/** What cut out the piece of this number in `article.removed`; null where the page's own reading left it out. */
export function cutOfPiece(record: Correctable, removedIndex: number): Cut | null {
  const made = madeArticleOf(record);
  return cutsOf(made, record.corrections)[removedIndex - made.removed.length]?.cut ?? null;
}

function corrected(madeArticle: Article, made: Digest, corrections: readonly Correction[]): Correctable {
  const { article, digest: ofArticle } = correctArticle({ article: madeArticle, digest: made }, corrections);
  const { digest } = applyCorrections(ofArticle, article, corrections);
  return {
    article,
    digest,
    corrections,
    madeDigest: corrections.length > 0 ? made : null,
    madeArticle: article === madeArticle ? null : madeArticle,
  };
}
