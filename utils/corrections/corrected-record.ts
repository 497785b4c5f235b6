import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import type { SavedArticle } from '@/utils/model/saved-article';
import { applyCorrections } from './apply-corrections';
import { madeDigestOf } from './made-digest';

/** What of a record makes up its corrected digest. */
type Correctable = Pick<SavedArticle, 'article' | 'digest' | 'corrections' | 'madeDigest'>;

/** The record with another text and the digest made of it; what the reader put right holds for it too. */
export const withText = <Record extends Correctable>(record: Record, article: Article, made: Digest): Record => ({
  ...record,
  ...corrected(article, made, record.corrections),
});

/** The record with just these corrections. */
export const withCorrections = <Record extends Correctable>(
  record: Record,
  corrections: readonly Correction[],
): Record => ({ ...record, ...corrected(record.article, madeDigestOf(record), corrections) });

/** What of a record's corrections has no place in its text any more; asked where it is shown. */
export const unfitCorrections = (record: Correctable): readonly Correction[] =>
  record.corrections.length === 0
    ? []
    : applyCorrections(madeDigestOf(record), record.article, record.corrections).unfit;

function corrected(article: Article, made: Digest, corrections: readonly Correction[]): Correctable {
  const { digest } = applyCorrections(made, article, corrections);
  return { article, digest, corrections, madeDigest: corrections.length > 0 ? made : null };
}
