import { putBack } from '@/utils/extract/put-back';
import type { Article } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { LoadDigest, ReadSettings } from './ports';

/** The article with one cut piece back in its place, and its digest with a summary of the length the reader has set. */
export async function putBackPiece(
  article: Article,
  removedIndex: number,
  { digest, settings }: { readonly digest: LoadDigest; readonly settings: ReadSettings },
): Promise<{ readonly article: Article; readonly digest: Digest }> {
  const [makeDigest, { summaryLength }] = await Promise.all([digest(), settings()]);
  const whole = putBack(article, removedIndex);
  return { article: whole, digest: await makeDigest(whole, { summaryLength }) };
}
